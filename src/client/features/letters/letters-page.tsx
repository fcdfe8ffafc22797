import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { lettersThatFit } from '../../../domain/letters/letters-that-fit.ts';
import {
  type LetterGroup,
  type LetterTemplate,
  letterGroups,
  letterTemplates,
  quietGroups,
} from '../../../domain/letters/templates.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { useLetters } from './use-letters.tsx';
import { WhoHelps } from './who-helps.tsx';

/** What fits today first, then one's own letters, then every letter there is. */
export function LettersPage() {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  if (child?.died) return <QuietLetters child={child} />;
  return (
    <Page title={t('letters:title')} back={{ to: '/', label: t('common:nav.home') }}>
      <p>{t('letters:intro')}</p>
      {child ? (
        <>
          <FittingLetters />
          <MyLetters child={child} />
        </>
      ) : (
        <section className="card">
          <p>{t('letters:no-child')}</p>
          <Link className="btn" to="/children/add">
            {t('letters:start')}
          </Link>
        </section>
      )}
      <AllLetters />
      <WhoHelps />
    </Page>
  );
}

/** After a death: one's own letters, and no letter that asks for a step of the case. */
function QuietLetters({ child }: { child: Child }) {
  const { t } = useTranslation();
  return (
    <Page title={t('letters:title')} back={{ to: '/', label: t('common:nav.home') }}>
      <p>{t('home:quiet.words')}</p>
      <MyLetters child={child} />
      <AllLetters groups={quietGroups} />
      <WhoHelps />
    </Page>
  );
}

function useTemplateRow() {
  const { t } = useTranslation();
  return ({ id }: Pick<LetterTemplate, 'id'>) => ({
    ...{ key: id, to: `/letters/write/${id}` },
    words: t(`letters:templates.${id}.name`),
    below: t(`letters:templates.${id}.when`),
  });
}

function FittingLetters() {
  const { t } = useTranslation();
  const { story, deadlines } = useCurrentCase();
  const row = useTemplateRow();
  const fits = lettersThatFit({ lines: story.lines, deadlines });
  if (fits.length === 0) return null;
  return (
    <section className="card todo" aria-labelledby="letters-fit">
      <h2 id="letters-fit">{t('letters:fits')}</h2>
      <LinkRows rows={fits.map((id) => ({ ...row({ id }), icon: 'pen' }))} />
    </section>
  );
}

function MyLetters({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const letters = useLetters(child);
  const english = useEnglish();
  return (
    <section className="card todo" aria-labelledby="letters-mine">
      <h2 id="letters-mine">{t('letters:mine')}</h2>
      {letters.length === 0 && !child.died ? <p>{t('letters:none')}</p> : null}
      <LinkRows
        rows={letters.map(({ id, body }) => ({
          ...{ key: id, to: `/letters/${id}`, icon: 'letter', words: english(body.subject) },
          below: body.sentOn
            ? t('letters:sent-on', { day: long(body.sentOn) })
            : t('letters:not-sent', { day: long(body.madeOn) }),
        }))}
      />
    </section>
  );
}

function AllLetters({ groups = letterGroups }: { groups?: readonly LetterGroup[] }) {
  const { t } = useTranslation();
  const row = useTemplateRow();
  return (
    <section className="card todo letter-groups" aria-labelledby="letters-all">
      <h2 id="letters-all">{t('letters:all')}</h2>
      {groups.map((group) => (
        <div key={group}>
          <h3>{t(`letters:groups.${group}`)}</h3>
          <LinkRows rows={letterTemplates.filter((one) => one.group === group).map(row)} />
        </div>
      ))}
    </section>
  );
}
