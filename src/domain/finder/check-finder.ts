import { fitsAge } from '../help/ages.ts';
import { type Fitting, mostSuggestions } from '../help/suggestion.ts';
import type { FinderAnswer, FinderGraph, FinderQuestion } from './finder-graph.ts';

/** What can be wrong with a set of questions. `at` names the question, the answer or the words. */
export type FinderFault = {
  what:
    | 'same-id-twice'
    | 'option-twice'
    | 'option-to-nowhere'
    | 'dead-end'
    | 'no-skip'
    | 'unreachable-question'
    | 'unreachable-answer'
    | 'loop'
    | 'too-many-questions'
    | 'unknown-service'
    | 'service-twice'
    | 'too-few-candidates'
    /** There are three, but for different ages: one child never gets them together. */
    | 'never-three-at-once'
    | 'missing-words'
    | 'words-for-nothing';
  at: string;
};

/** The questions, the services they may lead to, and the keys of the words there are (`finder:…` and `why:…`). */
export type Checked = {
  graph: FinderGraph;
  services: readonly Fitting[];
  words: ReadonlySet<string>;
  mostQuestions: number;
};

/** Ages of the law for children and young people with a plan (Children and Families Act 2014, s.83(2) and s.46). */
const ages = Array.from({ length: 26 }, (_none, age) => age);

/** Every fault of a set of questions, each by name; an editor reads this, and `npm test`. */
export function checkFinder(checked: Checked): FinderFault[] {
  const { graph, services } = checked;
  return [
    ...sameIds(graph),
    ...graph.questions.flatMap((question) => faultsOfQuestion(question, graph)),
    ...faultsOfPaths(checked),
    ...graph.answers.flatMap((answer) => faultsOfAnswer(answer, services)),
    ...faultsOfWords(checked),
  ];
}

const fault = (what: FinderFault['what'], at: string): FinderFault => ({ what, at });

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function sameIds({ questions, answers }: FinderGraph): FinderFault[] {
  return repeated([...questions, ...answers].map(({ id }) => id)).map((id) => fault('same-id-twice', id));
}

function faultsOfQuestion({ id, options }: FinderQuestion, { questions, answers }: FinderGraph): FinderFault[] {
  const known = new Set([...questions, ...answers].map((one) => one.id));
  return [
    ...(options.length === 0 ? [fault('dead-end', id)] : []),
    ...(options.some((option) => option.id === 'skip') ? [] : [fault('no-skip', id)]),
    ...repeated(options.map((option) => option.id)).map((option) => fault('option-twice', `${id}.${option}`)),
    ...options.filter(({ to }) => !known.has(to)).map((option) => fault('option-to-nowhere', `${id}.${option.id}`)),
  ];
}

/** Goes every way from the start. A way that comes back to where it was is a loop and is not gone further. */
function faultsOfPaths({ graph, mostQuestions }: Checked): FinderFault[] {
  const reached = new Set<string>();
  const faults = new Map<string, FinderFault>();
  const note = (what: FinderFault['what'], at: string) => faults.set(`${what} ${at}`, fault(what, at));
  const go = (id: string, before: readonly string[]) => {
    if (before.includes(id)) {
      note('loop', [...before.slice(before.indexOf(id)), id].join(' > '));
      return;
    }
    reached.add(id);
    const question = graph.questions.find((one) => one.id === id);
    if (!question) return;
    const asked = [...before, id];
    if (asked.length > mostQuestions) note('too-many-questions', asked.join(' > '));
    for (const { to } of question.options) go(to, asked);
  };
  if (!graph.questions.some(({ id }) => id === graph.start)) note('option-to-nowhere', 'start');
  go(graph.start, []);
  for (const { id } of graph.questions) if (!reached.has(id)) note('unreachable-question', id);
  for (const { id } of graph.answers) if (!reached.has(id)) note('unreachable-answer', id);
  return [...faults.values()];
}

function faultsOfAnswer({ id, candidates }: FinderAnswer, services: readonly Fitting[]): FinderFault[] {
  const named = candidates.map(({ service }) => service);
  const known = candidates.flatMap(({ service }) => services.filter((one) => one.id === service));
  const most = Math.max(...ages.map((age) => known.filter(({ ageRange }) => fitsAge(ageRange, age)).length));
  return [
    ...named
      .filter((service) => !services.some((one) => one.id === service))
      .map((service) => fault('unknown-service', `${id}: ${service}`)),
    ...repeated(named).map((service) => fault('service-twice', `${id}: ${service}`)),
    ...(new Set(known).size < mostSuggestions ? [fault('too-few-candidates', id)] : []),
    ...(known.length >= mostSuggestions && most < mostSuggestions ? [fault('never-three-at-once', id)] : []),
  ];
}

function faultsOfWords({ graph, words }: Checked): FinderFault[] {
  const wanted = new Set([
    ...graph.questions.flatMap(({ id, options }) => [
      `finder:questions.${id}.title`,
      ...options.map((option) => `finder:questions.${id}.options.${option.id}`),
    ]),
    ...graph.answers.flatMap(({ id, bring, here, candidates }) => [
      `finder:answers.${id}`,
      ...bring.map((one) => `finder:bring.${one}`),
      ...here.map((one) => `finder:here.${one}`),
      ...candidates.map(({ why }) => `why:${why}`),
    ]),
  ]);
  const ofGraph = /^finder:(?:questions|answers|bring|here)\./;
  return [
    ...[...wanted].filter((key) => !words.has(key)).map((key) => fault('missing-words', key)),
    ...[...words].filter((key) => ofGraph.test(key) && !wanted.has(key)).map((key) => fault('words-for-nothing', key)),
  ];
}
