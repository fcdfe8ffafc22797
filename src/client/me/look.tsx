import { type ReactNode, useCallback, useLayoutEffect, useMemo } from 'react';
import { lookId } from '../../domain/changes/me-answers.ts';
import { type MeLookBody, meLookBodySchema } from '../../domain/records/me-records.ts';
import { modeOf } from '../../domain/this-is-me/question-set.ts';
import type { OwnSaid } from '../store/own-room.ts';
import './look.css';
import { colourOf, type MeColour } from './look-colours.ts';
import { useOwnRoom, useOwnState } from './own-room.tsx';

/** How the young person likes This is Me, with what holds where they have not said. */
export type MeLook = {
  colour: MeColour;
  calm: boolean;
  /** Whether they like the end of a part celebrated; in calm mode it is not, and not where the device asks for less motion. */
  celebrate: boolean;
  easyRead: boolean;
  /** Whether a question reads itself aloud: without a word from them, as their questions were meant for. */
  readAloud: boolean;
  keep: (part: MeLookBody) => Promise<OwnSaid>;
};

export function useMeLook(): MeLook {
  const room = useOwnRoom();
  const { records } = useOwnState();
  const record = records.get(lookId);
  const keep = useCallback((part: MeLookBody) => room.say('me-look', part), [room]);
  return useMemo(() => {
    const said: MeLookBody = record ? meLookBodySchema.parse(record.body) : {};
    return {
      colour: colourOf(said.colour),
      calm: said.calm ?? false,
      celebrate: said.celebrate ?? true,
      easyRead: said.easyRead ?? false,
      readAloud: said.readAloud ?? (said.mode !== undefined && (modeOf(said.mode)?.readAloud ?? false)),
      keep,
    };
  }, [record, keep]);
}

/** Puts their colours and calm on the whole screen while they are in This is Me, and takes them off when they leave. */
export function MeLooks({ children }: { children: ReactNode }) {
  const { colour, calm } = useMeLook();
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.meColour = colour;
    if (calm) dataset.meCalm = '';
    return () => {
      delete dataset.meColour;
      delete dataset.meCalm;
    };
  }, [colour, calm]);
  return children;
}
