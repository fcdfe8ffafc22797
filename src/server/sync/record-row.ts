import type { ScopeId } from '../../domain/scope.ts';

/** A record as the table holds it. A removed one keeps its id for ever and loses its words (sync invariant 9). */
export type RecordRow = {
  scope_id: ScopeId;
  id: string;
  kind: string;
  version: number;
  body: Record<string, unknown> | null;
  removed: boolean;
  last_device: string | null;
  others_version: number;
};

/** What must be known of a row before it is written again. */
export type RowBefore = Pick<RecordRow, 'kind' | 'version' | 'removed' | 'last_device' | 'others_version'>;

export type Writing = { scope: ScopeId; version: number; device: string | null };

export function rowWith(
  before: RowBefore | undefined,
  put: { id: string; kind: string; body: Record<string, unknown> },
  writing: Writing,
): RecordRow {
  return { ...written(before, writing), id: put.id, kind: put.kind, body: put.body, removed: false };
}

export function rowRemoved(before: RowBefore, id: string, writing: Writing): RecordRow {
  return { ...written(before, writing), id, kind: before.kind, body: null, removed: true };
}

/**
 * `others_version` is the version as anyone but `last_device` left it, so that a device's own later writes do not
 * conflict with the `base` it saw before them.
 */
function written(before: RowBefore | undefined, { scope, version, device }: Writing) {
  const isSameDevice = before !== undefined && before.last_device === device;
  const othersVersion = isSameDevice ? before.others_version : (before?.version ?? 0);
  return { scope_id: scope, version, last_device: device, others_version: othersVersion };
}

/** The version a change's `base` is held against when this device sends it. */
export function versionFor(row: Pick<RecordRow, 'version' | 'last_device' | 'others_version'>, device: string): number {
  return row.last_device === device ? row.others_version : row.version;
}
