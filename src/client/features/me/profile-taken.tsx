import { useTranslation } from 'react-i18next';
import { isSamePick } from '../../../domain/changes/me-profile.ts';
import { type Answers, picksOf } from '../../../domain/this-is-me/profile.ts';
import { alsoUsefulFor } from '../../../domain/this-is-me/section-a.ts';
import { ProfileEntry } from './profile-entry.tsx';
import { ProfilePickBox } from './profile-pick-box.tsx';
import { useProfile } from './use-profile.tsx';

type TakenProps = { question: string; isSkipped: boolean; answers: Answers };

/** What was said to one question, with a box for each to take it along. No box is ticked in advance. */
export function ProfileTaken({ question, isSkipped, answers }: TakenProps) {
  const { t } = useTranslation();
  const { profile } = useProfile();
  const answer = answers.get(question);
  const plan = alsoUsefulFor(question);
  const words = t(`me-questions:${question}.text`);
  if (isSkipped) {
    return (
      <div id={`told-${question}`}>
        <h3>{words}</h3>
        <p className="soft">{t('me:profile.skipped')}</p>
      </div>
    );
  }
  return (
    <div className="stack" id={`told-${question}`}>
      {picksOf(question, answers).map((pick) => {
        const isTaken = profile.chosen.some((one) => one.on === 'section-a' && isSamePick(one, pick));
        return answer ? (
          <ProfileEntry key={pick.note ?? ''} pick={pick} answer={answer}>
            <ProfilePickBox
              on="section-a"
              pick={pick}
              isChosen={isTaken}
              words={t('me:profile.section-a.take')}
              of={words}
            />
          </ProfileEntry>
        ) : null;
      })}
      {plan.length > 0 ? (
        <p className="small soft">
          {t('me:profile.section-a.of-use')}{' '}
          {plan
            .map((letter) => t('me:profile.section-a.part', { letter, name: t(`plan:sections.${letter}.name`) }))
            .join(', ')}
        </p>
      ) : null}
    </div>
  );
}
