import { describe, expect, it } from 'vitest';
import { checkFinder } from '../../../src/domain/finder/check-finder.ts';
import { finderGraph, mostQuestions } from '../../../src/domain/finder/finder-graph.ts';
import { suggestion } from '../../../src/domain/help/suggestion.ts';
import { localeWords } from '../../support/locale-keys.ts';
import { packServices } from '../../support/pack-services.ts';
import { plantedGraph, wordsOfGraph } from './planted-graph.ts';

const services = packServices();
const words = new Set(localeWords('locales/en-GB').keys());

describe('the questions that lead a worried family to help', () => {
  it('end in an answer within five questions on every path, with three people of the pack and words for everything', () => {
    expect(checkFinder({ graph: finderGraph, services, words, mostQuestions })).toEqual([]);
  });

  it('cover what families come with, and a person who does not know', () => {
    const ids = finderGraph.answers.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        ...['autism-waiting', 'autism-wondering', 'cannot-face-school', 'excluded-for-good', 'part-time-school'],
        ...['late-plan', 'council-said-no', 'nursery-help', 'speech-any', 'hearing-help', 'seeing-help'],
        ...['behaviour-home', 'sleep-help', 'mind-more', 'ill-at-home', 'money-help', 'school-transport'],
        ...['short-breaks', 'carer-support', 'finding-work', 'adult-care', 'social-care', 'complain-council'],
        ...['plan-not-followed', 'change-with-plan', 'teaching-at-home', 'me-any', 'anything'],
      ]),
    );
    expect(finderGraph.answers.find(({ id }) => id === 'anything')?.candidates.map(({ service }) => service)).toEqual([
      'herts-sendiass',
      'send-duty-line',
      'local-offer',
    ]);
  });
});

describe('the checker', () => {
  const sound = plantedGraph();
  const check = (graph = sound, keys = wordsOfGraph(graph), most = 3) =>
    checkFinder({ graph, services: planted, words: keys, mostQuestions: most });
  const planted = ['one', 'two', 'three', 'four'].map((id) => ({ id, ageRange: '0-25' }));
  const withQuestion = (id: string, options: (typeof sound)['questions'][number]['options']) => ({
    ...sound,
    questions: sound.questions.map((one) => (one.id === id ? { ...one, options } : one)),
  });
  const to = (id: string, target: string) => ({ id, picture: 'yes' as const, to: target });

  it('has nothing to say about a sound set', () => {
    expect(check()).toEqual([]);
  });

  it('names a question that leads nowhere and one that cannot be skipped', () => {
    expect(check(withQuestion('second', []))).toEqual(
      expect.arrayContaining([
        { what: 'dead-end', at: 'second' },
        { what: 'no-skip', at: 'second' },
      ]),
    );
  });

  it('names an option that leads to nothing, and a start that is no question', () => {
    const graph = withQuestion('second', [to('a', 'nobody'), to('skip', 'far')]);
    expect(check(graph)).toEqual([{ what: 'option-to-nowhere', at: 'second.a' }]);
    expect(check({ ...sound, start: 'gone' })).toEqual(
      expect.arrayContaining([{ what: 'option-to-nowhere', at: 'start' }]),
    );
  });

  it('names questions and answers that no path comes to', () => {
    const graph = withQuestion('first', [to('skip', 'near')]);
    expect(check(graph)).toEqual([
      { what: 'unreachable-question', at: 'second' },
      { what: 'unreachable-answer', at: 'far' },
    ]);
  });

  it('names a loop with the way round, however long', () => {
    const graph = withQuestion('second', [to('round', 'first'), to('skip', 'far')]);
    expect(check(graph)).toEqual([{ what: 'loop', at: 'first > second > first' }]);
    const itself = withQuestion('second', [to('again', 'second'), to('skip', 'far')]);
    expect(check(itself)).toEqual([{ what: 'loop', at: 'second > second' }]);
  });

  it('names a path with more questions than allowed, and lets one of just as many be', () => {
    expect(check(sound, wordsOfGraph(sound), 1)).toEqual([{ what: 'too-many-questions', at: 'first > second' }]);
    expect(check(sound, wordsOfGraph(sound), 2)).toEqual([]);
  });

  it('names answers with too few people, unknown people, the same twice, or three who are never there together', () => {
    const withPeople = (...people: string[]) => ({
      ...sound,
      answers: sound.answers.map((one) => (one.id === 'far' ? { ...one, candidates: people.map(suggestion) } : one)),
    });
    expect(check(withPeople())).toEqual(expect.arrayContaining([{ what: 'too-few-candidates', at: 'far' }]));
    expect(check(withPeople('one', 'two'))).toEqual(
      expect.arrayContaining([{ what: 'too-few-candidates', at: 'far' }]),
    );
    expect(check(withPeople('one', 'two', 'three', 'stranger'))).toContainEqual({
      what: 'unknown-service',
      at: 'far: stranger',
    });
    expect(check(withPeople('one', 'two', 'three', 'one'))).toContainEqual({ what: 'service-twice', at: 'far: one' });
    const apart = ['0-4', '5-10', '11-25'].map((ageRange, index) => ({ id: `only-${index}`, ageRange }));
    const graph = withPeople('only-0', 'only-1', 'only-2');
    expect(
      checkFinder({ graph, services: [...planted, ...apart], words: wordsOfGraph(graph), mostQuestions: 3 }),
    ).toEqual([{ what: 'never-three-at-once', at: 'far' }]);
  });

  it('names ids used twice', () => {
    const [first] = sound.answers;
    const graph = { ...sound, answers: [...sound.answers, ...(first ? [{ ...first, id: 'second' }] : [])] };
    expect(check(graph)).toContainEqual({ what: 'same-id-twice', at: 'second' });
    const options = withQuestion('second', [to('a', 'near'), to('a', 'far'), to('skip', 'far')]);
    expect(check(options)).toContainEqual({ what: 'option-twice', at: 'second.a' });
  });

  it('names words that are missing, and words of questions that are gone', () => {
    for (const key of wordsOfGraph(sound)) {
      const rest = new Set([...wordsOfGraph(sound)].filter((one) => one !== key));
      expect(check(sound, rest)).toEqual([{ what: 'missing-words', at: key }]);
    }
    const more = new Set([...wordsOfGraph(sound), 'finder:questions.gone.title', 'finder:title']);
    expect(check(sound, more)).toEqual([{ what: 'words-for-nothing', at: 'finder:questions.gone.title' }]);
  });
});
