import { SaxesParser } from 'saxes';
import type { Exchange } from './exchange-file.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * XLIFF 2.1, which translation programs read. A list or a counted text is one unit with a segment for each item or
 * form. https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html
 */
export function writeXliff({ language, units }: Exchange): string {
  const unit = ({ key, state, twice, english, words }: Exchange['units'][number]): string => {
    const forms = [...new Set([...Object.keys(english), ...Object.keys(words)])];
    const segments = forms.map((form) => {
      const target = words[form] === undefined ? '' : `<target xml:space="preserve">${escaped(words[form])}</target>`;
      const source = escaped(english[form] ?? english.other ?? '');
      return `<segment id="f${escaped(form)}"><source xml:space="preserve">${source}</source>${target}</segment>`;
    });
    const note = `<notes><note category="state">${escaped(state ?? '')}</note>${
      twice ? '<note category="check">Two people check this.</note>' : ''
    }</notes>`;
    return `    <unit id="${escaped(key)}">${note}${segments.join('')}</unit>`;
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en-GB" trgLang="${language}">`,
    '  <file id="waymark">',
    ...units.map(unit),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

/** Nothing where it is not XLIFF that can be read; the English in it says which English its translator saw. */
export function readXliff(text: string): Exchange | undefined {
  const parser = new SaxesParser();
  const exchange: Exchange = { language: '', units: [] };
  let [form, said, broken] = ['', '', false];
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    said = '';
    if (name === 'xliff') exchange.language = attributes.trgLang ?? '';
    if (name === 'unit') exchange.units.push({ key: attributes.id ?? '', english: {}, words: {} });
    if (name === 'segment') form = (attributes.id ?? '').slice(1);
  });
  parser.on('text', (more) => {
    said += more;
  });
  parser.on('closetag', ({ name }) => {
    const unit = exchange.units.at(-1);
    if (unit && name === 'source') unit.english[form] = said;
    if (unit && name === 'target') unit.words[form] = said;
  });
  parser.write(text).close();
  return broken || exchange.language === '' ? undefined : exchange;
}
