import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderGraph } from '../../../src/domain/finder/finder-graph.ts';
import { fitsAge } from '../../../src/domain/help/ages.ts';
import { helpForStages, type Stage, stageHelp, stagesOf } from '../../../src/domain/help/for-stage.ts';
import { suggestion } from '../../../src/domain/help/suggestion.ts';
import { stepIds } from '../../../src/domain/path/step.ts';
import { localeWords } from '../../support/locale-keys.ts';
import { packServices } from '../../support/pack-services.ts';

const services = packServices();
const words = localeWords('locales/en-GB');
const stages = Object.keys(stageHelp) as Stage[];
const age = fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined });
const area = fc.option(fc.constantFrom('DSPL1', 'DSPL8', 'DSPL9', 'somewhere else'), { nil: undefined });
const takesNoSide = ['herts-sendiass', 'ipsea', 'kids-mediation', 'hpci'];

const idsOf = (list: readonly { service: { id: string } }[]) => list.map(({ service }) => service.id);

describe('help at a family’s stage', () => {
  it('names only people of the pack, and says of each why', () => {
    for (const [stage, lines] of Object.entries(stageHelp))
      for (const { service, why } of lines.map(suggestion)) {
        if (service !== 'local-group')
          expect([stage, services.some(({ id }) => id === service)]).toEqual([stage, true]);
        expect([why, words.has(`why:${why}`)]).toEqual([why, true]);
      }
  });

  it('and the questions together use every reason that was written', () => {
    const used = new Set(
      [
        ...finderGraph.answers.flatMap(({ candidates }) => candidates),
        ...Object.values(stageHelp).flatMap((lines) => lines.map(suggestion)),
      ].map(({ why }) => `why:${why}`),
    );
    expect([...words.keys()].filter((key) => key.startsWith('why:') && !used.has(key))).toEqual([]);
  });

  it('has somebody at every step of every road for every age, and somebody who is not the council', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stepIds), age, area, (step, years, where) => {
        const found = helpForStages([step], services, { age: years, area: where });
        expect(found.length).toBeGreaterThanOrEqual(1);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(idsOf(found).filter((id) => takesNoSide.includes(id))).not.toEqual([]);
      }),
    );
  });

  it('fits the age and the area, each service once, whatever states come together', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...stages)), age, area, (together, years, where) => {
        const found = helpForStages(together, services, { age: years, area: where });
        expect(new Set(idsOf(found)).size).toBe(found.length);
        for (const { service } of found) {
          expect(fitsAge(service.ageRange, years)).toBe(true);
          if (where && service.area?.startsWith('DSPL')) expect(service.area).toBe(where);
        }
      }),
    );
  });

  it('tells of a late council first; growing up comes beside the step, from 14, once there is a plan', () => {
    const late = { status: 'late', actor: 'council' } as const;
    const step = { id: 'review-decision', state: 'here', deadlines: [] } as const;
    expect(stagesOf({ ...step, deadlines: [late] }, { age: 15, waits: false })).toEqual(['late', 'review-decision']);
    expect(stagesOf({ ...step, deadlines: [late], state: 'done' }, { age: 13, waits: false })).toEqual([
      'review-decision',
    ]);
    expect(stagesOf({ ...step, deadlines: [{ ...late, actor: 'family' }] }, { age: 16, waits: false })).toEqual([
      'review-decision',
      'at-16',
    ]);
    expect(stagesOf(step, { age: 15, waits: false })).toEqual(['review-decision', 'at-14']);
    expect(stagesOf(step, { age: undefined, waits: false })).toEqual(['review-decision']);
    expect(stagesOf({ ...step, id: 'decision-to-assess' }, { age: 15, waits: false })).toEqual(['decision-to-assess']);
    expect(stagesOf({ ...step, id: 'final-plan', deadlines: [late] }, { waits: true })).toEqual([
      'late',
      'waiting-for-place',
      'final-plan',
    ]);
    expect(stagesOf(step, { waits: true })).toEqual(['review-decision']);
    const whys = (together: Stage[]) => helpForStages(together, services, { age: 15 }).map(({ why }) => why);
    expect(whys(['late', 'review-decision'])).toEqual([
      'herts-sendiass-for-late',
      'send-duty-line-for-late',
      'send-escalation-steps',
    ]);
    expect(whys(['review-decision', 'at-14'])).toEqual(['herts-sendiass', 'pfa-plan', 'send-duty-line-for-plan']);
  });

  it('knows the family’s local group once their area is known', () => {
    expect(idsOf(helpForStages(['plan-in-place'], services, { area: 'DSPL3' }))).toContain('dspl3');
    expect(idsOf(helpForStages(['plan-in-place'], services, {}))).not.toContain('dspl3');
  });

  it('is nobody where the device has no list yet', () => {
    expect(helpForStages(stages, [], {})).toEqual([]);
  });
});
