import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { findMyWords, type OwnSentence } from '../../../domain/plan/my-words.ts';
import type { WordsBody } from '../../../domain/records/home-records.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useRecords } from '../../family.tsx';
import { Page } from '../../ui/page.tsx';
import { usePlanNames } from './use-plan-names.tsx';
import { type Plan, usePlans } from './use-plans.tsx';

/** Texts of the child's and the family's own that a plan's section A could hold, by who says them. */
const ownTopics = {
  'review-child': 'child',
  'review-family': 'family',
  'story-short': 'family',
  'story-medium': 'family',
  'story-long': 'family',
} as const;
type Topic = keyof typeof ownTopics;
type Who = (typeof ownTopics)[Topic];

/** Where the child's and the family's own sentences stand in section A. */
export function MyWordsPage() {
  const { id } = useParams();
  const { child } = useCurrentCase();
  const plan = usePlans(child).find((one) => one.id === id);
  return child && plan ? <MyWords child={child} plan={plan} /> : <Navigate to="/plan" replace />;
}

function MyWords({ child, plan }: { child: Child; plan: Plan }) {
  const { t } = useTranslation();
  const { full } = usePlanNames();
  const own = useOwnTexts(child);
  const sectionA = plan.body.sections.find((one) => one.id === 'A')?.text ?? '';
  const found = useMemo(() => findMyWords(own, sectionA), [own, sectionA]);
  const there = found.filter((one) => one.found !== 'not').length;
  return (
    <Page title={t('plan:mine.title')} back={{ to: `/plan/${plan.id}`, label: t('plan:back.plan') }}>
      <p className="soft">{full(plan)}</p>
      {found.length === 0 ? (
        <section className="card">
          <p>{t('plan:mine.none')}</p>
          <Link className="btn" to="/review/prepare">
            {t('plan:mine.write')}
          </Link>
        </section>
      ) : (
        <p>{sectionA ? t('plan:mine.count', { count: found.length, there }) : t('plan:mine.no-section')}</p>
      )}
      <OwnSentences who="child" sentences={found} />
      <OwnSentences who="family" sentences={found} />
      {found.length > 0 ? <p className="soft small">{t('plan:mine.how')}</p> : null}
    </Page>
  );
}

function useOwnTexts(child: Child): { who: Who; text: string }[] {
  const records = useRecords<WordsBody>('words', 'home');
  return useMemo(
    () =>
      records.flatMap(({ record: { body } }) => {
        const who = ownTopics[body.topic as Topic];
        return who && child.ids.includes(body.child) ? [{ who, text: body.text }] : [];
      }),
    [records, child],
  );
}

const looks = { 'word-for-word': 'tag ok', nearly: 'tag wait', not: 'tag' } as const;

function OwnSentences({ who, sentences }: { who: Who; sentences: readonly OwnSentence<Who>[] }) {
  const { t } = useTranslation();
  const own = sentences.filter((one) => one.who === who).map((one, at) => ({ key: `${at}`, one }));
  if (own.length === 0) return null;
  return (
    <section className="card" aria-labelledby={`own-${who}`}>
      <h2 id={`own-${who}`}>{t(`plan:mine.who.${who}`)}</h2>
      <ul className="comment-list">
        {own.map(({ key, one }) => (
          <li key={key}>
            <p>{one.sentence}</p>
            <p className={looks[one.found]}>{t(`plan:mine.found.${one.found}`)}</p>
            {one.found === 'nearly' ? <p className="quoted">“{one.there.text}”</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
