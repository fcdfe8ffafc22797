import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { noteTopic } from '../../../domain/records/visit-records.ts';
import { WordsField } from '../../ui/words-field.tsx';
import { VisitsCard } from './visits-card.tsx';

/** What the family writes about a school beside its facts, and their visits to it. */
export function FamilyNotes({ child, id }: { child: Child; id: string }) {
  const { t } = useTranslation();
  return (
    <>
      <section className="card" aria-labelledby="school-notes">
        <h2 id="school-notes">{t('schools:notes.title')}</h2>
        <p className="hint">{t('schools:notes.private')}</p>
        <WordsField child={child} topic={noteTopic('note', id)} label={t('schools:notes.note')} rows={4} />
        <WordsField
          child={child}
          topic={noteTopic('travel', id)}
          label={t('schools:notes.travel')}
          hint={t('schools:notes.travel-hint')}
          rows={3}
        />
      </section>
      <VisitsCard child={child} place={id} />
    </>
  );
}
