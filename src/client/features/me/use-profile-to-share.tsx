import { useMemo } from 'react';
import type { Child } from '../../../domain/children.ts';
import type { ProfileForm } from '../../../domain/records/voice-profile-records.ts';
import { type ProfileToShare, profileToShare } from '../../../domain/this-is-me/share-profile.ts';
import { useFilesAway } from '../../me/use-files-away.tsx';
import { useOwnCards } from '../../me/use-own-cards.tsx';
import { useAllBesides, useProfile } from './use-profile.tsx';
import { useRoom } from './use-room.tsx';
import { roomFiles } from './use-share-pages.tsx';

/** The copy of their one page, or of their words for Section A, as it would go now; and the files of the room. */
export function useProfileToShare(child: Child): {
  toShare: (form: ProfileForm) => ProfileToShare;
  files: ReturnType<typeof roomFiles>;
} {
  const { answers, age } = useRoom(child);
  const { profile: chosen } = useProfile();
  const cards = useOwnCards();
  const besidesOf = useAllBesides();
  const files = useMemo(() => roomFiles(answers, cards), [answers, cards]);
  const away = useFilesAway(files);
  const cardOf = (id: string) => cards.find((card) => card.id === id);
  const room = { chosen, answers, besidesOf, age, cardOf, isAway: (file: string) => away?.has(file) ?? false };
  return { files, toShare: (form) => profileToShare(form, room) };
}
