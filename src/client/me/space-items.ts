import { answerId } from '../../domain/changes/me-answers.ts';
import { draftId } from '../../domain/changes/me-drafts.ts';
import { meDraftBodySchema } from '../../domain/records/me-draft-records.ts';
import { answerBodySchema, type OwnFile, ownCardBodySchema } from '../../domain/records/me-records.ts';
import type { WaymarkRecord } from '../../domain/records/record.ts';

type Said = { name: string; args: object };

/** Something of a room that takes up space and may be let go. Words and choices never are. */
export type SpaceItem = {
  id: string;
  what: OwnFile['kind'] | 'card' | 'begun';
  question: string | undefined;
  /** Of a card: its word. */
  word?: string;
  /** What there is to see or hear of it. */
  file?: OwnFile;
  size: number;
  /** Whose bytes go with it. */
  bytes: string[];
  /** What is said to let it go, and to have it back. */
  drop: Said[];
  restore: Said[];
};

type Records = ReadonlyMap<string, WaymarkRecord>;

/** All that takes up space in a room, the largest first. */
export function spaceItems(records: Records): SpaceItem[] {
  const items = [...records.values()].flatMap((record): SpaceItem[] => {
    if (record.kind === 'me-answer') return ofAnswer(record, records);
    if (record.kind === 'me-card') return ofCard(record);
    return record.kind === 'me-draft' ? ofDraft(record, records) : [];
  });
  return items.sort((one, other) => other.size - one.size || (one.id < other.id ? -1 : 1));
}

function ofAnswer({ body }: WaymarkRecord, records: Records): SpaceItem[] {
  const { question, mode, files = [] } = answerBodySchema.parse(body);
  return files.map((file) => {
    // The strokes go with their picture: else the drawing would be made of them again.
    const strokes = file.kind === 'drawing' ? draftsAt(records, question) : [];
    const about = { question, mode, format: file.kind };
    return {
      ...{ id: file.id, what: file.kind, question, file },
      size: file.size + strokes.reduce((sum, { size }) => sum + size, 0),
      bytes: [file.id, ...strokes.flatMap(({ bytes }) => bytes)],
      drop: [{ name: 'me-drop-file', args: { ...about, file: file.id } }, ...strokes.flatMap(({ drop }) => drop)],
      restore: [...strokes.flatMap(({ restore }) => restore), { name: 'me-add-file', args: { ...about, file } }],
    };
  });
}

function ofCard({ id, body }: WaymarkRecord): SpaceItem[] {
  const { file, ...bare } = ownCardBodySchema.parse(body);
  if (!file) return [];
  return [
    {
      ...{ id: file.id, what: 'card', question: bare.question, word: bare.word, file, size: file.size },
      bytes: [file.id],
      drop: [{ name: 'me-card', args: { ...bare, id } }],
      restore: [{ name: 'me-card', args: { ...bare, file, id } }],
    },
  ];
}

/** A recording that was not finished; the strokes of a drawing stand with its picture. */
function ofDraft(record: WaymarkRecord, records: Records): SpaceItem[] {
  const { question, format } = meDraftBodySchema.parse(record.body);
  const answer = records.get(answerId(question));
  const files = answer ? (answerBodySchema.parse(answer.body).files ?? []) : [];
  const isStrokes = format === 'drawing' && files.some(({ kind }) => kind === 'drawing');
  return isStrokes ? [] : [draftItem(record)];
}

function draftItem({ id, body }: WaymarkRecord): SpaceItem {
  const draft = meDraftBodySchema.parse(body);
  const of = id.slice(draftId('').length);
  return {
    ...{ id, what: 'begun', question: draft.question },
    size: draft.parts.reduce((sum, { size }) => sum + size, 0),
    bytes: draft.parts.map((part) => part.id),
    drop: [{ name: 'me-drop-draft', args: { id: of } }],
    restore: [{ name: 'me-draft', args: { id: of, draft } }],
  };
}

const draftsAt = (records: Records, question: string): SpaceItem[] =>
  [...records.values()]
    .filter(({ kind, body }) => kind === 'me-draft' && body.question === question && body.format === 'drawing')
    .map(draftItem);
