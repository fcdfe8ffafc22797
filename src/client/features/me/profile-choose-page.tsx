import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { isSamePick } from '../../../domain/changes/me-profile.ts';
import type { Child } from '../../../domain/children.ts';
import { type ProfileHeading, type ProfilePick, profileHeadings } from '../../../domain/records/me-profile-records.ts';
import { type Answers, mostOnAHeading, offersFor, pageOf } from '../../../domain/this-is-me/profile.ts';
import { Page } from '../../ui/page.tsx';
import { ProfileEntry } from './profile-entry.tsx';
import { ProfilePickBox } from './profile-pick-box.tsx';
import { useProfile } from './use-profile.tsx';
import { useRoom } from './use-room.tsx';

/** Up to four answers for one heading. Everything they said may be chosen; what fits the heading stands first. */
export function ProfileChoosePage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { answers, look } = useRoom(child);
  const { profile } = useProfile();
  const params = useParams();
  const heading = profileHeadings.find((id) => id === params.heading);
  if (!heading) return <Navigate to="/me/profile" replace />;
  const { fitting, others, open } = offersFor(heading, look.mode, answers);
  const part = pageOf(profile, answers).find((one) => one.heading === heading);
  const chosen = [...(part?.shown ?? []), ...(part?.waiting ?? [])];
  const left = mostOnAHeading - chosen.length;
  const of = { heading, answers, chosen };
  const isChosen = (pick: ProfilePick) => chosen.some((one) => isSamePick(one, pick));
  return (
    <Page title={t(`me-set:profile.${heading}`)} back={{ to: '/me/profile', label: t('me:profile.title') }}>
      <p>{t('me:profile.choose.words', { most: mostOnAHeading })}</p>
      <p role="status">
        {left > 0 ? t('me:profile.choose.left', { count: left }) : null}
        {left === 0 ? t('me:profile.choose.full', { most: mostOnAHeading }) : null}
        {left < 0 ? t('me:profile.too-many', { count: chosen.length, most: mostOnAHeading }) : null}
      </p>
      <Picks {...of} picks={fitting} />
      {open.length > 0 ? <OpenQuestions open={open} /> : null}
      {others.length > 0 ? (
        <details className="card" open={fitting.length === 0 || others.some(isChosen) || undefined}>
          <summary>
            <b>{t('me:profile.choose.others')}</b>
          </summary>
          <Picks {...of} picks={others} />
        </details>
      ) : null}
      <p>
        <Link className="btn" to="/me/profile">
          {t('me:profile.choose.done')}
        </Link>
      </p>
    </Page>
  );
}

type PicksProps = {
  heading: ProfileHeading;
  answers: Answers;
  chosen: readonly ProfilePick[];
  picks: readonly ProfilePick[];
};

function Picks({ heading, answers, chosen, picks }: PicksProps) {
  const { t } = useTranslation();
  const isFull = chosen.length >= mostOnAHeading;
  return picks.map((pick) => {
    const answer = answers.get(pick.question);
    const isChosen = chosen.some((one) => isSamePick(one, pick));
    return answer ? (
      <div className="card" key={`${pick.question} ${pick.note ?? ''}`}>
        <ProfileEntry pick={pick} answer={answer} isFirst>
          <ProfilePickBox
            on={heading}
            pick={pick}
            isChosen={isChosen}
            isFull={isFull}
            words={t('me:profile.choose.put')}
            of={t(`me-questions:${pick.question}.text`)}
          />
        </ProfileEntry>
      </div>
    ) : null;
  });
}

function OpenQuestions({ open }: { open: readonly { question: string; isSkipped: boolean }[] }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="open">
      <h2 id="open">{t('me:profile.choose.open')}</h2>
      <ul className="stack-tight">
        {open.map(({ question, isSkipped }) => (
          <li key={question}>
            <Link className="profile-open" to={`/me/q/${question}`}>
              {t(`me-questions:${question}.text`)}
            </Link>{' '}
            {isSkipped ? <span className="soft">{t('me:shell.state.skipped')}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
