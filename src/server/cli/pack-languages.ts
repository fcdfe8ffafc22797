import { readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../../domain/languages/languages.ts';
import { translationStates } from '../../domain/languages/translation-state.ts';
import { isOnlyWorthALook, wordFaults } from '../../domain/languages/word-faults.ts';
import { isObject } from '../content/pack-entries.ts';
import {
  type PackUnit,
  type PackWords,
  packStates,
  packUnits,
  packWords,
  type Translations,
  takePackWords,
  translatedOf,
  translationsSchema,
} from '../content/pack-languages.ts';
import { readPack } from '../content/read-pack.ts';
import { exchangeOf } from '../languages/exchange-file.ts';
import { takeIn } from '../languages/import-words.ts';
import type { CommandInput, ExitCode } from './command.ts';
import { counted, readExchange, writeExchange } from './exchange-words.ts';

type Opened = { pack: Record<string, unknown>; units: ReadonlyMap<string, PackUnit>; translations: Translations };

/** `waymark languages … --pack <pack.json>`: the same for the texts a council publishes, which lie in its pack. */
export function packLanguages(input: CommandInput, chosen: readonly Language[], place: string): ExitCode {
  const opened = openPack(place);
  if (!opened) {
    input.out.complain(input.out.say('pack.not-whole', { place }));
    return 1;
  }
  const [what, tag, file = ''] = input.args;
  if (what === 'list') return list(input, chosen, opened);
  if (what === 'check') return check(input, chosen, opened);
  const language = chosen.find((one) => one.tag === tag);
  if (!language) return 2;
  const words = wordsOf(opened, language);
  if (what === 'export') return writeExchange(input, exchangeOf(language.tag, packStates(opened.units, words)), file);
  if (what === 'take') {
    input.out.print(input.out.say('languages.taken', { count: takePackWords(words) }));
    keep(place, opened, language, words);
    return 0;
  }
  return readExchange(input, { language, place: file }, (exchange, signed) => {
    const done = takeIn({ language, exchange, check: signed }, words);
    if (done.ok) keep(place, opened, language, words);
    return done;
  });
}

/** Nothing where it is no pack, or its translations do not have their form. */
function openPack(place: string): Opened | undefined {
  const pack: unknown = JSON.parse(readFileSync(place, 'utf8'));
  const read = readPack(pack);
  if (!isObject(pack) || !read.ok) return undefined;
  const translations = translationsSchema.safeParse(pack.translations ?? {});
  return translations.success ? { pack, units: packUnits(read.records), translations: translations.data } : undefined;
}

const wordsOf = ({ units, translations }: Opened, { tag }: Language): PackWords => packWords(units, translations[tag]);

function keep(place: string, { pack, units, translations }: Opened, { tag }: Language, words: PackWords): void {
  const after = { ...pack, translations: { ...translations, [tag]: translatedOf(units, words) } };
  writeFileSync(place, `${JSON.stringify(after, null, 2)}\n`);
}

function list({ json, out: { say, print } }: CommandInput, chosen: readonly Language[], opened: Opened): ExitCode {
  const rows = chosen.map((language) => {
    const states = packStates(opened.units, wordsOf(opened, language));
    const count = (state: string) => states.filter((one) => one.state === state).length;
    return { tag: language.tag, all: Object.fromEntries(translationStates.map((state) => [state, count(state)])) };
  });
  if (json) print(JSON.stringify(rows, null, 2));
  else for (const { tag, all } of rows) print(say('languages.line', { name: tag, counts: counted(all) }));
  return 0;
}

function check({ out: { say, print, complain } }: CommandInput, chosen: readonly Language[], opened: Opened): ExitCode {
  let refused = 0;
  for (const language of chosen) {
    const { source, local } = wordsOf(opened, language);
    const faults = wordFaults(source, local, language);
    for (const fault of faults) {
      const kind = isOnlyWorthALook(fault) ? 'look' : 'wrong';
      complain(say(`languages.${kind}`, { tag: language.tag, ...fault }));
    }
    const wrong = faults.filter((fault) => !isOnlyWorthALook(fault)).length;
    const counts = { there: local.size, missing: source.size - local.size, wrong, looks: faults.length - wrong };
    print(say('languages.checked', { tag: language.tag, ...counts }));
    refused += wrong;
  }
  return refused === 0 ? 0 : 1;
}
