import { type Fitting, mostSuggestions, type Person, pickSuggestions, suggestion } from '../help/suggestion.ts';
import type { FinderAnswer, FinderGraph, FinderOption, FinderQuestion } from './finder-graph.ts';

type Chosen = { question: FinderQuestion; option: FinderOption; path: string };

/** What was chosen so far. `path` is the ids of the options, as they stand in the address: `school.not-going`. */
export type Walked = { path: string; chosen: readonly Chosen[] };
export type AtQuestion = Walked & { question: FinderQuestion };
export type AtAnswer = Walked & { answer: FinderAnswer };

/**
 * Follows an address through the questions. What an older or a mistyped address says and the questions do not is left
 * away: the person goes on from the last question they both know.
 */
export function walkFinder(graph: FinderGraph, address: string): AtQuestion | AtAnswer {
  const chosen: Chosen[] = [];
  let path = '';
  let question = questionOf(graph, graph.start);
  for (const id of address.split('.')) {
    const option = question.options.find((one) => one.id === id);
    if (!option) break;
    path = path ? `${path}.${id}` : id;
    chosen.push({ question, option, path });
    const answer = graph.answers.find((one) => one.id === option.to);
    if (answer) return { path, chosen, answer };
    question = questionOf(graph, option.to);
  }
  return { path, chosen, question };
}

function questionOf(graph: FinderGraph, id: string): FinderQuestion {
  const question = graph.questions.find((one) => one.id === id);
  if (!question) throw new Error(`the questions lead to "${id}", which is neither a question nor an answer`);
  return question;
}

/** How many questions can still come, this one counted. */
export function questionsLeft(graph: FinderGraph, question: FinderQuestion): number {
  const next = question.options.flatMap(({ to }) => graph.questions.filter((one) => one.id === to));
  return 1 + Math.max(0, ...next.map((one) => questionsLeft(graph, one)));
}

/** Who is always there, where too few of an answer's own fit. */
const always = ['herts-sendiass', 'send-duty-line', 'local-offer'].map(suggestion);

type Reachable = Fitting & { phone?: string | null | undefined; email?: string | null | undefined };

/**
 * Three answers: the answer's own that fit this person, filled up with those who are there for everybody. One of them
 * at least can be rung or written to: a list of names alone leaves a tired person where they were.
 */
export function servicesFor<Known extends Reachable>(
  answer: FinderAnswer,
  services: readonly Known[],
  { age, area }: Person,
): { service: Known; why: string }[] {
  const person = { age: answer.anyAge ? undefined : age, area };
  const wanted = [...answer.candidates, ...always];
  const found = pickSuggestions(wanted, services, person);
  if (found.some(({ service }) => canReach(service))) return found;
  const [near] = pickSuggestions(wanted, services.filter(canReach), person);
  return near ? [...found.slice(0, mostSuggestions - 1), near] : found;
}

const canReach = ({ phone, email }: Reachable): boolean => Boolean(phone || email);
