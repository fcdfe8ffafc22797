import { type Language, otherLanguages } from '../../domain/languages/languages.ts';
import { translationStates } from '../../domain/languages/translation-state.ts';
import { isOnlyWorthALook, wordFaults } from '../../domain/languages/word-faults.ts';
import { exchangeOf } from '../languages/exchange-file.ts';
import { importWords } from '../languages/import-words.ts';
import { readLanguage, statesOf, unitsOfLanguage, unitsToTranslate } from '../languages/locale-files.ts';
import { takeWords } from '../languages/take-words.ts';
import type { Command, CommandInput, ExitCode } from './command.ts';
import { counted, readExchange, writeExchange } from './exchange-words.ts';
import { packLanguages } from './pack-languages.ts';

const takes: Record<string, readonly [number, number]> = {
  list: [0, 1],
  check: [0, 2],
  take: [1, 1],
  export: [2, 2],
  import: [2, 2],
};

/**
 * `waymark languages …`: how each text of each language stands, and the road to translators and back. It works on the
 * words in `locales/`, or with `--pack <pack.json>` on those of a council's pack, so no database is opened.
 */
export const languagesCommand: Command = {
  takes: ([what = '', ...rest]) => {
    const [least, most] = takes[what] ?? [0, -1];
    return rest.length >= least && rest.length <= most ? rest.length + 1 : -1;
  },
  options: ['by', 'checked', 'xliff', 'pack'],
  check: async (input) => {
    const [what = '', tag, place = ''] = input.args;
    const language = tag === undefined ? undefined : otherLanguages.find((one) => one.tag === tag);
    if (tag !== undefined && !language) {
      input.out.complain(input.out.say('languages.unknown', { list: otherLanguages.map((one) => one.tag).join(' ') }));
      return 2;
    }
    const chosen = language ? [language] : otherLanguages;
    if (input.options.pack !== undefined) return packLanguages(input, chosen, input.options.pack);
    if (what === 'list') return list(input, chosen);
    if (what === 'check') return check(input, chosen, place);
    if (!language) return 2;
    if (what === 'take') return take(input, language);
    return what === 'export' ? exportTo(input, language, place) : importFrom(input, language, place);
  },
  run: async () => 0,
};

function list({ json, out: { say, print } }: CommandInput, chosen: readonly Language[]): ExitCode {
  const english = readLanguage('en-GB');
  const rows = chosen.map(({ tag }) => {
    const states = statesOf(tag, english);
    const namespaces = Map.groupBy(states, ({ key }) => key.split(':')[0] ?? '');
    const count = (of: typeof states) =>
      Object.fromEntries(translationStates.map((state) => [state, of.filter((one) => one.state === state).length]));
    const byNamespace = Object.fromEntries([...namespaces].map(([name, of]) => [name, count(of)]));
    return { tag, all: count(states), namespaces: byNamespace };
  });
  if (json) print(JSON.stringify(rows, null, 2));
  for (const { tag, all, namespaces } of json ? [] : rows) {
    print(say('languages.line', { name: tag, counts: counted(all) }));
    if (chosen.length > 1) continue;
    for (const [name, counts] of Object.entries(namespaces))
      print(say('languages.line', { name: `  ${name}`, counts: counted(counts) }));
  }
  return 0;
}

function check({ out: { say, print, complain } }: CommandInput, chosen: readonly Language[], only: string): ExitCode {
  const english = readLanguage('en-GB');
  const source = unitsOfLanguage(english, english);
  let refused = 0;
  for (const language of chosen) {
    const of = (key: string) => only === '' || key.startsWith(`${only}:`);
    const local = new Map([...unitsOfLanguage(readLanguage(language.tag), english)].filter(([key]) => of(key)));
    const faults = wordFaults(source, local, language);
    for (const fault of faults) {
      const kind = isOnlyWorthALook(fault) ? 'look' : 'wrong';
      complain(say(`languages.${kind}`, { tag: language.tag, ...fault }));
    }
    const wrong = faults.filter((fault) => !isOnlyWorthALook(fault)).length;
    const missing = [...unitsToTranslate(english).keys()].filter((key) => of(key) && !local.has(key)).length;
    const counts = { there: local.size, missing, wrong, looks: faults.length - wrong };
    print(say('languages.checked', { tag: language.tag, ...counts }));
    refused += wrong;
  }
  return refused === 0 ? 0 : 1;
}

function take({ out: { say, print } }: CommandInput, { tag }: Language): ExitCode {
  print(say('languages.taken', { count: takeWords(tag, readLanguage('en-GB')) }));
  return 0;
}

function exportTo(input: CommandInput, { tag }: Language, place: string): ExitCode {
  return writeExchange(input, exchangeOf(tag, statesOf(tag, readLanguage('en-GB'))), place);
}

function importFrom(input: CommandInput, language: Language, place: string): ExitCode {
  return readExchange(input, { language, place }, (exchange, check) =>
    importWords(language, exchange, readLanguage('en-GB'), check),
  );
}
