import { type Kysely, sql } from 'kysely';
import type { CouncilList } from '../../protocol/content.ts';
import type { Tables } from '../database/tables.ts';

type Row = { id: string; version: number; name: string | null; services: number; places: number; bytes: number };

/** Whose packs there are, with what is in them; a scope that holds nothing any more is none. */
export async function councilList(db: Kysely<Tables>): Promise<CouncilList> {
  const { rows } = await sql<Row>`
    select s.id, s.version,
      max(r.body ->> 'council') filter (where r.kind = 'pack') as name,
      count(*) filter (where r.kind = 'service') as services,
      -- A school of the pack and of the register is one place.
      count(distinct coalesce(r.body ->> 'urn', r.id)) filter (where r.kind in ('place', 'register')) as places,
      sum(octet_length(r.body::text)) as bytes
    from scopes s join records r on r.scope_id = s.id
    where s.id like 'content:%' and s.id not like '%/%' and not r.removed
    group by s.id, s.version order by s.id`.execute(db);
  const councils = rows.map(({ id, name, ...row }) => {
    const short = id.slice('content:'.length);
    return { id: short, name: name ?? spoken(short), ...row, bytes: Number(row.bytes) };
  });
  return { councils };
}

/** "Central Bedfordshire" for `central-bedfordshire`. */
const spoken = (id: string) => id.replaceAll('-', ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
