import { readFileSync } from 'node:fs';
import { type Findable, type HelpIndex, indexHelp } from '../../../src/domain/help/help-index.ts';
import { type PlainWords, plainWords } from '../../../src/domain/help/plain-words.ts';
import { serviceSchema } from '../../../src/domain/records/service.ts';
import { readPack } from '../../../src/server/content/read-pack.ts';

/** The services of the Hertfordshire pack, as a phone has them. */
export function hertfordshireServices(): Findable[] {
  const read = readPack(JSON.parse(readFileSync('src/server/content/packs/hertfordshire.json', 'utf8')));
  if (!read.ok) throw new Error(`The pack has faults: ${JSON.stringify(read.faults)}`);
  return read.records.flatMap(({ id, kind, body }) =>
    kind === 'service' ? [{ ...serviceSchema.parse(body), id }] : [],
  );
}

/** The index, made at one go. */
export function indexOf<One extends Findable>(
  services: readonly One[],
  words: readonly PlainWords[] = plainWords,
): HelpIndex<One> {
  const making = indexHelp(services, words);
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
  }
}
