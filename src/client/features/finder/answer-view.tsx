import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { FinderAnswer } from '../../../domain/finder/finder-graph.ts';
import { type AtAnswer, servicesFor } from '../../../domain/finder/walk-finder.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { SuggestedService } from '../../ui/suggested-service.tsx';
import { useServices } from '../../use-services.tsx';
import { useSuited } from '../../use-suited.tsx';
import { AnswerRooms } from './answer-rooms.tsx';
import { CrisisCard } from './crisis-card.tsx';
import { Trail } from './trail.tsx';
import { useKeepAsked } from './use-asked.tsx';

/** Three who can help with this worry, why each, and what is good to have at hand. Facts, never advice. */
export function AnswerView({ walk }: { walk: AtAnswer }) {
  const { answer } = walk;
  const { t } = useTranslation();
  const services = useServices();
  const suited = useSuited();
  const [search] = useSearchParams();
  const isForAll = search.get('age') === 'any';
  const age = isForAll ? undefined : suited.age;
  const found = useMemo(
    () => servicesFor(answer, services, { age, area: suited.area }),
    [answer, services, age, suited.area],
  );
  useKeepAsked(walk.path, answer, found);
  const isEmpty = found.length === 0;
  return (
    <>
      {answer.crisis || isEmpty ? <CrisisCard /> : null}
      <p>{t(isEmpty ? 'finder:no-words' : `finder:answer.intro.${toneOf(walk)}`)}</p>
      {suited.age === undefined || answer.anyAge || isEmpty ? null : (
        <ForAge age={suited.age} path={walk.path} isForAll={isForAll} />
      )}
      <ol className="stack">
        {found.map((one) => (
          <li className="card" key={one.service.id}>
            <SuggestedService {...one} heading="h2" />
          </li>
        ))}
      </ol>
      <Bring bring={answer.bring} />
      <AnswerRooms answer={answer} />
      <Trail walk={walk} />
      {answer.unkept ? <p className="soft no-print">{t('finder:answer.not-kept')}</p> : null}
      <div className="row no-print">
        <PrintButton />
      </div>
    </>
  );
}

/** Danger first; a young person is spoken to as one. */
function toneOf({ answer, chosen }: AtAnswer): 'now' | 'young' | 'parent' {
  if (answer.unkept && !answer.crisis) return 'now';
  return chosen[0]?.option.id === 'me' ? 'young' : 'parent';
}

function ForAge({ age, path, isForAll }: { age: number; path: string; isForAll: boolean }) {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  if (!child) return null;
  return (
    <p className="soft">
      {isForAll ? t('finder:answer.for-all') : t('finder:answer.age', { age, name: child.name })}{' '}
      <Link className="no-print" to={`?p=${path}${isForAll ? '' : '&age=any'}`} replace>
        {isForAll ? t('finder:answer.only-age', { age }) : t('finder:answer.any-age')}
      </Link>
    </p>
  );
}

function Bring({ bring }: Pick<FinderAnswer, 'bring'>) {
  const { t } = useTranslation();
  if (bring.length === 0) return null;
  return (
    <section className="card" aria-labelledby="finder-bring">
      <h2 id="finder-bring">{t('finder:answer.bring')}</h2>
      <ul className="list-plain">
        {bring.map((one) => (
          <li key={one}>{t(`finder:bring.${one}`)}</li>
        ))}
      </ul>
      <p className="soft">{t('finder:answer.bring-note')}</p>
    </section>
  );
}
