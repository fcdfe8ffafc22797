import { useState } from 'react';
import type { ProfilePick } from '../../../domain/records/me-profile-records.ts';
import { type ProfilePlace, useProfile } from './use-profile.tsx';

type PickBoxProps = {
  on: ProfilePlace;
  pick: ProfilePick;
  isChosen: boolean;
  isFull?: boolean;
  words: string;
  /** The question, for those who hear the boxes one by one. */
  of: string;
};

/** Chooses one answer. The press shows at once; a cheap phone's disk takes its time. */
export function ProfilePickBox({ on, pick, isChosen, isFull = false, words, of }: PickBoxProps) {
  const { choose, take } = useProfile();
  const [pressed, setPressed] = useState<boolean>();
  const press = async (now: boolean) => {
    setPressed(now);
    await (now ? choose(on, [pick]) : take(on, [pick]));
    setPressed((last) => (last === now ? undefined : last));
  };
  return (
    <label className="choice">
      <input
        type="checkbox"
        autoComplete="off"
        checked={pressed ?? isChosen}
        disabled={isFull && !isChosen}
        onChange={({ target }) => void press(target.checked)}
      />
      <span>
        {words}
        <span className="hidden-visually">: {of}</span>
      </span>
    </label>
  );
}
