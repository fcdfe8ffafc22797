import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProfilePick } from '../../../domain/records/me-profile-records.ts';
import { type Answers, mostOnAHeading, type OnPage } from '../../../domain/this-is-me/profile.ts';
import { SymbolDrawing } from '../../me/symbol.tsx';
import { ProfileEntry } from './profile-entry.tsx';

const pictures = { 'people-like': 'star', matters: 'loving', support: 'helps' } as const;

/** One of the three headings, with up to four answers. */
export function ProfileHeadingPart({ part: { heading, shown, waiting }, answers }: { part: OnPage; answers: Answers }) {
  const { t } = useTranslation();
  const title = t(`me-set:profile.${heading}`);
  return (
    <section className="card profile-heading" data-empty={shown.length === 0 || undefined} aria-label={title}>
      <h2>
        <SymbolDrawing id={pictures[heading]} />
        <span>{title}</span>
      </h2>
      {shown.length > 0 ? (
        <div className="profile-entries">
          {shown.map((pick) => (
            <Entry key={`${pick.question} ${pick.note ?? ''}`} pick={pick} answers={answers} />
          ))}
        </div>
      ) : null}
      {waiting.length > 0 ? (
        <p className="no-print" role="status">
          {t('me:profile.too-many', { count: shown.length + waiting.length, most: mostOnAHeading })}
        </p>
      ) : null}
      <p className="no-print">
        <Link className={shown.length > 0 ? 'btn quiet' : 'btn'} to={`/me/profile/choose/${heading}`}>
          {t(shown.length > 0 ? 'me:profile.choose.change' : 'me:profile.choose.start')}
          <span className="hidden-visually">: {title}</span>
        </Link>
      </p>
    </section>
  );
}

function Entry({ pick, answers }: { pick: ProfilePick; answers: Answers }) {
  const { t } = useTranslation();
  const answer = answers.get(pick.question);
  if (!answer) return null;
  const question = t(`me-questions:${pick.question}.text`);
  return (
    <ProfileEntry pick={pick} answer={answer}>
      <Link to={`/me/q/${pick.question}`}>
        {t('me:profile.open')}
        <span className="hidden-visually">: {question}</span>
      </Link>
      {pick.note ? null : (
        <Link to={`/me/profile/beside/${pick.question}`}>
          {t('me:profile.beside.link')}
          <span className="hidden-visually">: {question}</span>
        </Link>
      )}
    </ProfileEntry>
  );
}
