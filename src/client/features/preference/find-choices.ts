import type { KnownPlace } from '../../use-places.tsx';
import type { KnownSector } from '../../use-sectors.tsx';

/** Something that can be put on the list. */
export type Candidate = {
  key: string;
  name: string;
  below: string;
  place?: string;
  urn?: string;
  sector?: string;
};

export function candidatesOf(
  { places, sectors }: { places: readonly KnownPlace[]; sectors: readonly KnownSector[] },
  kindWords: string,
): Candidate[] {
  const kindOf = new Map(sectors.map((sector) => [`${sector.council} ${sector.id}`, sector.name]));
  const kinds = sectors.map(({ id, name, council }): Candidate => {
    return { key: `sector:${council}:${id}`, name, below: kindWords, sector: id };
  });
  const schools = places.map(({ id, name, council, place, register }): Candidate => {
    const urn = place?.urn ?? register?.urn;
    const kind = place && kindOf.get(`${council} ${place.sectorId}`);
    const below = [place?.town ?? register?.town, kind ?? register?.type].filter(Boolean).join(' · ');
    return { key: urn ? `urn:${urn}` : `place:${council}:${id}`, name, below, place: id, ...(urn ? { urn } : {}) };
  });
  return [...kinds, ...schools];
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');

/** Those that hold every word typed; names that begin with them first, then by name. */
export function findChoices(all: readonly Candidate[], words: string): Candidate[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const begins = ({ name }: Candidate) => Number(folded(name).startsWith(wanted.join(' ')));
  return all
    .filter(({ name, below }) => {
      const text = folded(`${name} ${below}`);
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => begins(b) - begins(a) || a.name.localeCompare(b.name, 'en-GB'));
}
