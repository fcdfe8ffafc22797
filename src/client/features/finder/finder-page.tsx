import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { finderGraph } from '../../../domain/finder/finder-graph.ts';
import { walkFinder } from '../../../domain/finder/walk-finder.ts';
import { Page } from '../../ui/page.tsx';
import { AnswerView } from './answer-view.tsx';
import { FinderStart } from './finder-start.tsx';
import { QuestionView } from './question-view.tsx';
import './finder.css';

/**
 * From a worry to three answers. Where a person is stands in the address as ids of what they chose (`?p=school.ill`):
 * Back works, and a family can come back to it. Nothing of it leaves the device.
 */
export function FinderPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const walk = walkFinder(finderGraph, search.get('p') ?? '');
  if (walk.path === '' && 'question' in walk) return <FinderStart walk={walk} />;
  const before = walk.chosen.at(-2)?.path;
  const title =
    'answer' in walk ? t(`finder:answers.${walk.answer.id}`) : t(`finder:questions.${walk.question.id}.title`);
  return (
    // A screen of its own each time: the heading takes the focus, and the page begins at its top.
    <Page key={walk.path} title={title} back={{ to: before ? `?p=${before}` : '?', label: t('finder:back') }}>
      {'answer' in walk ? <AnswerView walk={walk} /> : <QuestionView walk={walk} />}
    </Page>
  );
}
