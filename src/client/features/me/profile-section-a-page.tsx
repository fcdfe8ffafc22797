import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import type { Answers } from '../../../domain/this-is-me/profile.ts';
import { type SectionAPart, sectionAOf } from '../../../domain/this-is-me/section-a.ts';
import { LawLine } from '../../ui/law-line.tsx';
import { Page } from '../../ui/page.tsx';
import { ProfileOutcomes } from './profile-outcomes.tsx';
import { ProfileTakeAlong } from './profile-take-along.tsx';
import { ProfileTaken } from './profile-taken.tsx';
import { useRoom } from './use-room.tsx';

const code = {
  basis: 'SEND Code of Practice (2015), paragraph 9.69',
  source: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
  checked: false,
};
const binding = {
  basis: 'Children and Families Act 2014, section 42',
  source: 'https://www.legislation.gov.uk/ukpga/2014/6/section/42',
  checked: false,
};

/** All they said, under the headings of Section A of the plan, to take along to those who write it. */
export function ProfileSectionAPage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { answers } = useRoom(child);
  const parts = useMemo(() => sectionAOf(answers), [answers]);
  const told = parts.filter(({ entries }) => entries.length > 0);
  const empty = parts.filter(({ entries, also }) => entries.length === 0 && also.length === 0);
  const onlyAlso = parts.filter(({ entries, also }) => entries.length === 0 && also.length > 0);
  return (
    <Page title={t('me:profile.section-a.title')} back={{ to: '/me/profile', label: t('me:profile.title') }}>
      <p>{t('me:profile.section-a.words')}</p>
      <section className="card kind" aria-labelledby="not-binding">
        <h2 id="not-binding">{t('me:profile.section-a.remember')}</h2>
        <p>{t('me:profile.section-a.not-binding')}</p>
        <p>{t('me:profile.section-a.where-else')}</p>
        <LawLine law={binding} />
      </section>
      {told.length > 0 ? <ProfileTakeAlong child={child} answers={answers} /> : null}
      {[...told, ...onlyAlso].map((part) => (
        <Part key={part.id} part={part} answers={answers} />
      ))}
      {empty.length > 0 ? (
        <section className="card" aria-labelledby="nothing-yet">
          <h2 id="nothing-yet">{t('me:profile.section-a.nothing-yet')}</h2>
          <ul className="list-plain">
            {empty.map(({ id }) => (
              <li key={id}>
                {t(`me-set:sectionA.${id}`)}
                {id === 'history' ? <span className="soft"> {t('me:profile.section-a.history')}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <ProfileOutcomes answers={answers} />
      <LawLine law={code} />
    </Page>
  );
}

function Part({ part: { id, entries, also }, answers }: { part: SectionAPart; answers: Answers }) {
  const { t } = useTranslation();
  const title = t(`me-set:sectionA.${id}`);
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      {entries.map(({ question, state }) => (
        <ProfileTaken key={question} question={question} isSkipped={state === 'skipped'} answers={answers} />
      ))}
      {also.length > 0 ? (
        <>
          <p>{t('me:profile.section-a.also')}</p>
          <ul className="list-plain">
            {also.map((question) => (
              <li key={question}>
                <a className="profile-open" href={`#told-${question}`}>
                  {t(`me-questions:${question}.text`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
