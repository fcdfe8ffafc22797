import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderGraph, mostQuestions } from '../../../src/domain/finder/finder-graph.ts';
import { questionsLeft, servicesFor, walkFinder } from '../../../src/domain/finder/walk-finder.ts';
import { fitsAge } from '../../../src/domain/help/ages.ts';
import { packServices } from '../../support/pack-services.ts';
import { plantedGraph } from './planted-graph.ts';

const services = packServices();
const answers = fc.constantFrom(...finderGraph.answers);
const age = fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined });

describe('walking through the questions', () => {
  it('begins at the first question and ends at the answer that was chosen', () => {
    const graph = plantedGraph();
    expect(walkFinder(graph, '')).toMatchObject({ path: '', chosen: [], question: { id: 'first' } });
    expect(walkFinder(graph, 'on')).toMatchObject({ path: 'on', question: { id: 'second' } });
    expect(walkFinder(graph, 'on.a')).toMatchObject({ path: 'on.a', answer: { id: 'near' } });
    expect(walkFinder(graph, 'on.skip').chosen.map(({ path }) => path)).toEqual(['on', 'on.skip']);
  });

  it('goes on from the last question it knows when an address is old, mistyped or too long', () => {
    const graph = plantedGraph();
    expect(walkFinder(graph, 'gone.a')).toMatchObject({ path: '', question: { id: 'first' } });
    expect(walkFinder(graph, 'on.gone')).toMatchObject({ path: 'on', question: { id: 'second' } });
    expect(walkFinder(graph, 'on.a.more.and.more')).toMatchObject({ path: 'on.a', answer: { id: 'near' } });
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { path } = walkFinder(finderGraph, text);
        expect(walkFinder(finderGraph, path).path).toBe(path);
      }),
    );
  });

  it('comes to an answer within the number of questions it tells at each step, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: mostQuestions, maxLength: mostQuestions }), (presses) => {
        let walk = walkFinder(finderGraph, '');
        for (const press of presses) {
          if (!('question' in walk)) break;
          const left = questionsLeft(finderGraph, walk.question);
          expect(walk.chosen.length + left).toBeLessThanOrEqual(mostQuestions);
          const option = walk.question.options[press % walk.question.options.length];
          walk = walkFinder(finderGraph, [walk.path, option?.id].filter(Boolean).join('.'));
          if ('question' in walk) expect(questionsLeft(finderGraph, walk.question)).toBeLessThan(left);
        }
        expect('answer' in walk).toBe(true);
      }),
    );
  });
});

describe('the people an answer shows', () => {
  it('are three different ones of the pack that fit the age, one of them to ring or to write to', () => {
    fc.assert(
      fc.property(answers, age, (answer, years) => {
        const found = servicesFor(answer, services, { age: years });
        expect(new Set(found.map(({ service }) => service.id)).size).toBe(3);
        expect(found.some(({ service }) => service.phone || service.email)).toBe(true);
        if (!answer.anyAge) for (const { service } of found) expect(fitsAge(service.ageRange, years)).toBe(true);
      }),
    );
  });

  it('are the first of its list, and those who are there for everybody only where too few fit', () => {
    const answer = finderGraph.answers.find(({ id }) => id === 'behaviour-school');
    if (!answer) throw new Error('no such answer');
    const ids = (years: number) => servicesFor(answer, services, { age: years }).map(({ service }) => service.id);
    // Nobody knows a number of the first three, so the third gives way.
    expect(ids(8)).toEqual(['pbs', 'esc', 'herts-sendiass']);
    expect(ids(14)).toEqual(['esc', 'educational-psychology', 'herts-sendiass']);
    expect(ids(20)).toEqual(['educational-psychology', 'herts-sendiass', 'send-duty-line']);
  });

  it('are nobody where the device has no list yet', () => {
    for (const answer of finderGraph.answers) expect(servicesFor(answer, [], {})).toEqual([]);
  });

  it('leave out help that is only for another area, once the family’s own is known', () => {
    const answer = finderGraph.answers.find(({ id }) => id === 'excluded-for-good');
    if (!answer) throw new Error('no such answer');
    const ids = (area?: string) => servicesFor(answer, services, { age: 12, area }).map(({ service }) => service.id);
    expect(ids()).toContain('day-six');
    expect(ids('DSPL8')).toContain('day-six');
    expect(ids('DSPL3')).not.toContain('day-six');
  });
});
