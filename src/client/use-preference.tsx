import { useMemo } from 'react';
import type { Child } from '../domain/children.ts';
import { type FoundRight, rightToAsk } from '../domain/preference/right-to-ask.ts';
import { type TicksBody, type WordsBody, wordsBodySchema } from '../domain/records/home-records.ts';
import { type PreferenceChoice, preferenceBodySchema } from '../domain/records/preference-records.ts';
import type { ScopeId } from '../domain/scope.ts';
import { useRecords } from './family.tsx';
import { type KnownPlace, usePlaces } from './use-places.tsx';

export const whyTopic = (choice: string) => `preference-why-${choice}`;
export const moreTopic = 'preference-more';
export const youngPersonTopic = 'preference-young-person';
/** A list of ticks with one line: the young person is happy that their words go with it. */
export const sharingList = 'preference-sharing';
export const sharingItem = 'young-person';

/** One choice of the family's list, with why, and what is known of the school. */
export type KeptChoice = PreferenceChoice &
  FoundRight & {
    /** Where its list lies, and the name of the child there. */
    scope: ScopeId;
    child: string;
    why: string;
    known?: KnownPlace | undefined;
  };

export type Preference = {
  /** In the family's order. */
  choices: KeptChoice[];
  /** Taken off the list; they keep their reasons and can come back. */
  aside: KeptChoice[];
  more: string;
  /** Empty until somebody has ticked that the young person is happy for it to go. */
  youngPersonsView: string;
};

/** The family's list for a child, as their home has it. No other home sees it until it is sent. */
export function usePreference(child: Child | undefined): Preference {
  const lists = useRecords('preference', 'home');
  const words = useRecords<WordsBody>('words', 'home');
  const ticks = useRecords<TicksBody>('ticks', 'home');
  const places = usePlaces();
  return useMemo(() => {
    const wordsOf = (topic: string) => {
      const found = words.find(({ record }) => record.body.topic === topic && child?.ids.includes(record.body.child));
      const body = found && wordsBodySchema.safeParse(found.record.body);
      return body?.success ? body.data.text.trim() : '';
    };
    const all = lists.flatMap(({ scope, record }): KeptChoice[] => {
      const body = preferenceBodySchema.safeParse(record.body);
      if (!body.success || !child?.ids.includes(body.data.child)) return [];
      return body.data.choices.map((choice) => {
        const known = places.find((one) => one.id === choice.place || sameSchool(one, choice.urn));
        const right = rightToAsk({ sector: choice.sector, place: known?.place, register: known?.register });
        const why = wordsOf(whyTopic(choice.id));
        return { ...choice, ...right, scope, child: body.data.child, why, ...(known ? { known } : {}) };
      });
    });
    const isShared = ticks.some(
      ({ record: { body } }) =>
        body.list === sharingList && child?.ids.includes(body.child) && body.ticked.includes(sharingItem),
    );
    return {
      choices: all.filter(({ aside }) => !aside),
      aside: all.filter(({ aside }) => aside),
      more: wordsOf(moreTopic),
      youngPersonsView: isShared ? wordsOf(youngPersonTopic) : '',
    };
  }, [lists, words, ticks, places, child]);
}

const sameSchool = ({ place, register }: KnownPlace, urn: string | undefined): boolean =>
  urn !== undefined && (place?.urn === urn || register?.urn === urn);
