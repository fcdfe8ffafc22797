import type { CalendarDate } from '../../domain/calendar-date.ts';
import { beginsAs } from '../../domain/records/file-signs.ts';
import type { OwnFile } from '../../domain/records/me-records.ts';
import { filesOf, type SharedFileBody, type SharedPage } from '../../domain/records/voice-records.ts';
import type { ScopeId } from '../../domain/scope.ts';
import { withFilesNamed } from '../../domain/this-is-me/share-page.ts';
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

type Pressed = {
  page: SharedPage;
  /** The room's files, by their id. */
  files: ReadonlyMap<string, OwnFile>;
  place: SharePlace;
  from: string;
  on: CalendarDate;
};

/** The press: one page out of the room, with the bytes it names. What it does not name stays where it is. */
export async function pressShare(
  { change, read, keepBytes, forget }: PressParts,
  { page, files, place, from, on }: Pressed,
): Promise<ShareProblem | undefined> {
  const told = new Map<string, { id: string; file: SharedFileBody }>();
  const letGo = async (problem: ShareProblem): Promise<ShareProblem> => {
    for (const { id } of told.values()) await forget(place.scope, id);
    return problem;
  };
  for (const id of new Set(filesOf(page))) {
    const own = files.get(id);
    const bytes = own && (await read(own));
    if (!bytes || !beginsAs(own.type, bytes)) return letGo('file');
    const kept = await keepBytes(place.scope, bytes, { child: place.child, name: own.kind, type: own.type });
    if (!kept.ok) return letGo(kept.problem);
    told.set(id, { id: kept.id, file: kept.file });
  }
  const copy = {
    ...{ id: uuidv7(), child: place.child, from, on, by: 'shared-phone' },
    page: withFilesNamed(page, (id) => told.get(id)?.id ?? id),
    files: [...told.values()],
  };
  const said = await change('share-page', copy, { scope: place.scope });
  return said.ok ? undefined : letGo('cannot-save');
}
