import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import type { ProfilePick } from '../../../domain/records/me-profile-records.ts';
import type { Answers } from '../../../domain/this-is-me/profile.ts';
import { takenTogether } from '../../../domain/this-is-me/section-a.ts';
import { copyText } from '../../copy-text.ts';
import { InEnglishNote } from '../../i18n/in-english-note.tsx';
import { useCouncilWords } from '../../i18n/use-council-words.tsx';
import { saveFile } from '../../save-file.ts';
import { useSectionAText } from './profile-text.tsx';
import { useProfile } from './use-profile.tsx';

/** The chosen answers as plain text, to copy or to keep as a file. Nothing is sent by it. */
export function ProfileTakeAlong({ child, answers }: { child: Child; answers: Answers }) {
  const { t } = useTranslation();
  const { profile, choose, take } = useProfile();
  const forCouncil = useCouncilWords();
  const [copied, setCopied] = useState<'copied' | 'by-hand'>();
  const textOf = useSectionAText(child, answers);
  const taken: ProfilePick[] = profile.chosen.flatMap(({ on, ...pick }) => (on === 'section-a' ? [pick] : []));
  const text = textOf(taken);
  const copy = async () => setCopied((await copyText(text)) ? 'copied' : 'by-hand');
  return (
    <section className="card" aria-labelledby="take-along">
      <h2 id="take-along">{t('me:profile.along.title')}</h2>
      <p>{t('me:profile.along.words')}</p>
      <p role="status">{t('me:profile.along.count', { count: taken.length })}</p>
      <div className="row">
        <button type="button" className="btn quiet" onClick={() => void choose('section-a', takenTogether(answers))}>
          {t('me:profile.along.all')}
        </button>
        {taken.length > 0 ? (
          <button type="button" className="btn quiet" onClick={() => void take('section-a', taken)}>
            {t('me:profile.along.none')}
          </button>
        ) : null}
      </div>
      {taken.length > 0 ? (
        <>
          <div className="row">
            <button type="button" className="btn" onClick={() => void copy()}>
              {t('me:profile.along.copy')}
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => saveFile(`${forCouncil.t('me:profile.along.file')}.txt`, 'text/plain', text)}
            >
              {t('me:profile.along.save')}
            </button>
            <Link className="btn quiet" to="/me/share/section-a">
              {t('me:share.profile.section-a.title')}
            </Link>
          </div>
          <p role="status">{copied ? t(`me:profile.along.${copied}`) : null}</p>
          <p className="soft">{t('me:profile.along.outside')}</p>
          <details open={copied === 'by-hand' || undefined}>
            <summary>{t('me:profile.along.show')}</summary>
            <InEnglishNote />
            <p className="profile-text" lang={forCouncil.language} dir="auto" translate="no">
              {text}
            </p>
          </details>
        </>
      ) : null}
    </section>
  );
}
