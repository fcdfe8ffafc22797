import { foldText } from './fold.ts';
import type { Findable } from './help-index.ts';

const onlyNumber = /^[\d\s()+./-]+$/;
/** 111 and 999 are whole numbers; one digit is not yet worth a look. */
const fewest = 3;

/** Services whose telephone number holds the digits typed, in whatever groups; whole numbers and beginnings first. */
export function findByNumber<One extends Findable>(services: readonly One[], typed: string): One[] {
  const text = foldText(typed).trim();
  if (!onlyNumber.test(text)) return [];
  const digits = digitsOf(text);
  if (digits.length < fewest) return [];
  const rank = ({ phone }: Findable) => {
    const number = digitsOf(phone ?? '');
    return number === digits ? 0 : number.startsWith(digits) ? 1 : number.includes(digits) ? 2 : 3;
  };
  const found = services.map((service) => ({ service, rank: rank(service) })).filter(({ rank }) => rank < 3);
  return found.sort((one, other) => one.rank - other.rank).map(({ service }) => service);
}

const digitsOf = (text: string) => text.replace(/^\s*(?:\+|00)\s*44\s*(?:\(0\))?/, '0').replace(/\D/g, '');
