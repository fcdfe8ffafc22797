import { webAddress } from '../../domain/records/fact-source.ts';
import { openingSchema } from '../../domain/records/service.ts';
import { type Body, type PackEntry, textOf } from './pack-entries.ts';
import type { PackFault } from './pack-fault.ts';

/**
 * Numbers a phone in England can ring: 0 and nine or ten digits (Childline's 0800 1111 is the short one), +44, the
 * short ones for emergencies and health, and the 116 helplines; Relay UK's 18001 may stand before them.
 * https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbering-policy
 */
const ukNumber = /^(?:18001)?(?:0[1-9]\d{8,9}|08001111|\+44[1-9]\d{8,9}|999|1[01]\d|116\d{3})$/;
const mail = /^[^\s@<>"',;:]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const postcode = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;

/** Phone, mail, address, postcode, hours: what a worried person presses or rings must be what it says. */
export function checkReach({ kind, path, body }: PackEntry): PackFault[] {
  const say = (field: string, reason: PackFault['reason']): PackFault => ({ path: `${path}.${field}`, reason });
  const phone = textOf(body, 'phone');
  const email = textOf(body, 'email');
  const faults: PackFault[] = [];
  if (phone && !ukNumber.test(phone.replace(/[\s()-]/g, ''))) faults.push(say('phone', 'not-a-phone'));
  if (email && !mail.test(email)) faults.push(say('email', 'not-an-email'));
  for (const field of ['url', 'site']) {
    const address = textOf(body, field);
    // A source's address may be followed by which file of it was read; a service's may not.
    const found = webAddress(address);
    if (address && (!found || (kind !== 'source' && found !== address))) faults.push(say(field, 'not-an-address'));
  }
  return [...faults, ...postcodeFaults(body, say), ...hourFaults(body, say)];
}

type Say = (field: string, reason: PackFault['reason']) => PackFault;

function postcodeFaults(body: Body, say: Say): PackFault[] {
  const [whole, district] = [textOf(body, 'postcode'), textOf(body, 'postcodeDistrict')];
  if (whole && !postcode.test(whole)) return [say('postcode', 'not-a-postcode')];
  return whole && district && whole.split(' ')[0] !== district ? [say('postcodeDistrict', 'contradicts')] : [];
}

function hourFaults(body: Body, say: Say): PackFault[] {
  if (!Array.isArray(body.hours)) return [];
  const faults: PackFault[] = [];
  const taken: { day: string; opens: string; closes: string }[] = [];
  for (const [index, value] of body.hours.entries()) {
    const read = openingSchema.safeParse(value);
    // What is no opening at all is told by the schema.
    if (!read.success) continue;
    const { days, opens, closes } = read.data;
    const isTime = opens < closes && isClock(opens) && (closes === '24:00' || isClock(closes));
    const isTwice = new Set(days).size < days.length;
    const clashes = days.some((day) => taken.some((t) => t.day === day && t.opens < closes && opens < t.closes));
    if (!isTime || isTwice || clashes || days.length === 0) faults.push(say(`hours[${index}]`, 'hours-contradict'));
    taken.push(...days.map((day) => ({ day, opens, closes })));
  }
  return faults;
}

const isClock = (time: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
