import { useTranslation } from 'react-i18next';
import type { CasePath } from '../../../domain/path/path.ts';
import { useCurrentCase } from '../../current-case.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';

type Thing = { key: string; icon: IconName; to: string };

const steps = { look: 'steps', write: 'pen', help: 'phone', paper: 'page', people: 'people', law: 'law' } as const;
const thing = (key: string, icon: keyof typeof steps, to: string): Thing => ({ key, icon: steps[icon], to });

const write = thing('write-date', 'write', '/steps/add');
const help = thing('help', 'help', '/help');
const preference = thing('preference', 'write', '/places/preference');
const letters = thing('letters', 'write', '/letters');

/** What fits the step before anything else does. */
function ownThing({ here }: CasePath): Thing | undefined {
  const isOwnTurn = here?.actor === 'family';
  if (here?.id === 'refused') return thing('rights', 'law', '/rights');
  if (isOwnTurn && (here?.id === 'draft' || here?.id === 'amended-plan')) return thing('read-plan', 'paper', '/plan');
  if (here?.id === 'review-papers' || here?.id === 'review-meeting')
    return thing('prepare', 'people', '/review/prepare');
  return undefined;
}

/** Three things at most, each leading somewhere that works. What the law says and who can help; never advice. */
function thingsFor(path: CasePath): Thing[] {
  const { here, next } = path;
  if (!here) return [write, help];
  const to = `/steps/${here.id}`;
  if (next?.status === 'late' && next.actor !== 'family') return [thing('look-late', 'look', to), letters, help];
  const own = ownThing(path);
  // A draft is the time to say which school (Children and Families Act 2014, section 38).
  if (own) return [own, own.key === 'read-plan' ? preference : write, help];
  return [thing(here.actor === 'family' ? 'look-turn' : 'look', 'look', to), write, help];
}

export function ThingsToDo() {
  const { t } = useTranslation();
  const { path } = useCurrentCase();
  return (
    <section className="card todo" aria-labelledby="to-do">
      <h2 id="to-do">{t('home:todo.title')}</h2>
      <LinkRows rows={thingsFor(path).map((thing) => ({ ...thing, words: t(`home:todo.${thing.key}`) }))} />
    </section>
  );
}
