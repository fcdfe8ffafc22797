import type { CalendarDate } from '../../domain/calendar-date.ts';
import { beginsAs } from '../../domain/records/file-signs.ts';
import type { OwnFile } from '../../domain/records/me-records.ts';
import {
  filesOfProfile,
  type SharedProfile,
  type VoiceProfileBody,
} from '../../domain/records/voice-profile-records.ts';
import {
  filesOf,
  type SharedFileBody,
  type SharedPage,
  type VoicePageBody,
} from '../../domain/records/voice-records.ts';
import type { ScopeId } from '../../domain/scope.ts';
import { withFilesNamed } from '../../domain/this-is-me/share-page.ts';
import { withPages } from '../../domain/this-is-me/share-profile.ts';
import type { Changing } from '../family.tsx';
import type { Files } from '../files.tsx';
import { uuidv7 } from '../uuid.ts';

/** `file`: a picture or a recording is not on this device any more, or is not what it says. Nothing of that page went. */
export type ShareProblem = 'cannot-save' | 'file';

/** Where a page goes to, and what the child is called there. */
export type SharePlace = { scope: ScopeId; child: string };

export type PressParts = Pick<Files, 'keepBytes' | 'forget'> & {
  change: Changing;
  /** The bytes of a file in the room; nothing where they are gone. */
  read(file: OwnFile): Promise<Uint8Array<ArrayBuffer> | undefined>;
};

/** One answer, or their page made of several. */
export type Going = { page: SharedPage } | { profile: SharedProfile };

type Pressed = Going & {
  /** The room's files, by their id. */
  files: ReadonlyMap<string, OwnFile>;
  place: SharePlace;
  from: string;
  on: CalendarDate;
};

const filesIn = (going: Going): string[] => ('page' in going ? filesOf(going.page) : filesOfProfile(going.profile));

const renamed = (going: Going, nameOf: (id: string) => string): Going =>
  'page' in going
    ? { page: withFilesNamed(going.page, nameOf) }
    : { profile: withPages(going.profile, (page) => withFilesNamed(page, nameOf)) };

/** The press: one copy out of the room, with the bytes it names. What it does not name stays where it is. */
export async function pressShare(
  { change, read, keepBytes, forget }: PressParts,
  { files, place, from, on, ...going }: Pressed,
): Promise<ShareProblem | undefined> {
  const told = new Map<string, { id: string; file: SharedFileBody }>();
  const letGo = async (problem: ShareProblem): Promise<ShareProblem> => {
    for (const { id } of told.values()) await forget(place.scope, id);
    return problem;
  };
  for (const id of new Set(filesIn(going))) {
    const own = files.get(id);
    const bytes = own && (await read(own));
    if (!bytes || !beginsAs(own.type, bytes)) return letGo('file');
    const kept = await keepBytes(place.scope, bytes, { child: place.child, name: own.kind, type: own.type });
    if (!kept.ok) return letGo(kept.problem);
    told.set(id, { id: kept.id, file: kept.file });
  }
  const copy = {
    ...{ id: uuidv7(), child: place.child, from, on, by: 'shared-phone' },
    ...renamed(going, (id) => told.get(id)?.id ?? id),
    files: [...told.values()],
  };
  const said = await change('page' in going ? 'share-page' : 'share-profile', copy, { scope: place.scope });
  return said.ok ? undefined : letGo('cannot-save');
}

export type CopyThere = {
  id: string;
  scope: ScopeId;
  state: 'waiting' | 'sent' | 'received' | 'taken-back';
  body: VoicePageBody | VoiceProfileBody;
};

/** The press that takes a copy back, with the bytes that lie on this device for it. The answer stays in the room. */
export async function pressTakeBack(
  { change, forget }: Pick<PressParts, 'change' | 'forget'>,
  { id, scope, state, body }: CopyThere,
): Promise<ShareProblem | undefined> {
  const args = { id, from: body.from, sent: state !== 'waiting' };
  const said = await change('question' in body ? 'take-back-page' : 'take-back-profile', args, { scope });
  if (!said.ok) return 'cannot-save';
  for (const file of namedIn(body)) await forget(scope, file);
  return undefined;
}

function namedIn(body: CopyThere['body']): string[] {
  if ('question' in body) return body.page ? filesOf(body.page) : [];
  return body.profile ? filesOfProfile(body.profile) : [];
}
