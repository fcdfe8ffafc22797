import { readDate } from '../../council/read-value.ts';
import type { ContentRecord } from '../import-records.ts';
import { readLink, readPhone } from '../read-address.ts';
import { allTexts, type RowReading, readText, type Told } from '../row-reading.ts';
import { readPostcode } from '../uk-place.ts';
import { gridPoint } from './grid-point.ts';
import { type Cells, type SchoolColumn, schoolColumns } from './school-columns.ts';

type Mapping = { file: string; asOf: string };

/** What the register says of one school, in its own words. `undefined` when the row cannot be used. */
export function mapSchool(row: RowReading, cells: Cells, { file, asOf }: Mapping): ContentRecord | undefined {
  const told = (column: SchoolColumn): Told => ({ field: schoolColumns[column], value: cells.of(column) });
  const text = (column: SchoolColumn) => readText(row, told(column));
  const count = (column: SchoolColumn) => countIn(row, told(column));
  const urn = cells.of('urn');
  const name = text('name');
  if (name === undefined) row.leaveOut(told('name'), 'no-name');
  const body = {
    ...{ urn, name, councilCode: text('councilCode'), council: text('council') },
    ...{ typeCode: text('typeCode'), type: text('type'), status: text('status'), phase: text('phase') },
    ...agesOf(row, told),
    ...{ gender: text('gender'), boarders: text('boarders'), nursery: text('nursery'), sixthForm: text('sixthForm') },
    ...{ religion: text('religion'), admissions: text('admissions') },
    ...{ capacity: count('capacity'), pupils: count('pupils'), censusDay: dayIn(row, told('censusDay')) },
    section41: text('section41'),
    needs: needsOf(row, cells),
    ...{ resourcedType: text('resourcedType'), resourcedOnRoll: count('resourcedOnRoll') },
    ...{ resourcedCapacity: count('resourcedCapacity'), unitOnRoll: count('unitOnRoll') },
    ...{ unitCapacity: count('unitCapacity'), street: text('street'), town: text('town') },
    ...{ postcode: readPostcode(row, told('postcode')), phone: readPhone(row, told('phone')) },
    url: readLink(row, told('url')),
    ...pointOf(row, cells),
    source: `https://get-information-schools.service.gov.uk/Establishments/Establishment/Details/${urn} | ${file}`,
    seen: 'published page',
    asOf,
    feed: 'schools',
  };
  if (row.isLeftOut()) return undefined;
  // Null is "the file does not say": the register's own difference between none and not known.
  const kept = Object.entries(body).map(([key, value]) => [key, value ?? null]);
  return { id: registerId(urn), kind: 'register', body: Object.fromEntries(kept) };
}

export const registerId = (urn: string): string => `register-${urn}`;

function countIn(row: RowReading, told: Told): number | undefined {
  const text = readText(row, told);
  if (text === undefined) return undefined;
  if (/^\d{1,6}(\.0+)?$/.test(text)) return Number(text);
  row.warn(told, 'not-a-number');
  return undefined;
}

function agesOf(row: RowReading, told: (column: SchoolColumn) => Told) {
  const [lowAge, highAge] = [countIn(row, told('lowAge')), countIn(row, told('highAge'))];
  if (lowAge !== undefined && highAge !== undefined && lowAge > highAge) {
    row.warn(told('lowAge'), 'ages-crossed');
    return { lowAge: undefined, highAge: undefined };
  }
  const known = (age: number | undefined, column: SchoolColumn) => {
    if (age === undefined || age <= 120) return age;
    row.warn(told(column), 'unlikely-age');
    return undefined;
  };
  return { lowAge: known(lowAge, 'lowAge'), highAge: known(highAge, 'highAge') };
}

function dayIn(row: RowReading, told: Told): string | undefined {
  const text = readText(row, told);
  const day = text === undefined ? undefined : readDate(text);
  if (day && !day.ok) row.warn(told, day.reason);
  return day?.ok ? day.value : undefined;
}

function needsOf(row: RowReading, cells: Cells): string[] {
  const told = cells.needs.map((value, index) => ({ field: `SEN${index + 1}`, value }));
  return allTexts(row, told).filter((need) => need.toLowerCase() !== 'not applicable');
}

function pointOf(row: RowReading, cells: Cells) {
  const [easting, northing] = [cells.of('easting'), cells.of('northing')];
  // The register leaves both empty or writes nought where it does not know.
  if (Number(easting) === 0 && Number(northing) === 0) return { lat: undefined, lng: undefined };
  const point = gridPoint(easting, northing);
  if (!point) row.warn({ field: schoolColumns.easting, value: easting }, 'outside-uk');
  return point ?? { lat: undefined, lng: undefined };
}
