import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { onTestFinished } from 'vitest';
import { needColumns, schoolColumns } from '../../../../src/server/content/schools/school-columns.ts';

/** Columns of the register's file that nobody here reads, some of which come before those that are read. */
const others = [
  ...['EstablishmentNumber', 'EstablishmentTypeGroup (code)', 'ReasonEstablishmentOpened (name)', 'OpenDate'],
  ...['PercentageFSM', 'Trusts (name)', 'HeadTitle (name)', 'HeadFirstName', 'HeadLastName', 'PropsName', 'UPRN'],
  ...['GOR (name)', 'DistrictAdministrative (name)', 'AdministrativeWard (name)', 'ParliamentaryConstituency (code)'],
  ...['UrbanRural (name)', 'MSOA (name)', 'LSOA (name)', 'LastChangedDate', 'SiteName', 'QABName (name)', 'FSM'],
];
export const giasColumns: readonly string[] = [...others, ...Object.values(schoolColumns), ...needColumns];

/** A made-up special school in Ware. */
export const school: Readonly<Record<string, string>> = {
  URN: '117676',
  EstablishmentName: 'Château Wood School',
  'LA (code)': '919',
  'LA (name)': 'Hertfordshire',
  'TypeOfEstablishment (code)': '7',
  'TypeOfEstablishment (name)': 'Community special school',
  'EstablishmentStatus (code)': '1',
  'EstablishmentStatus (name)': 'Open',
  'PhaseOfEducation (name)': 'Not applicable',
  StatutoryLowAge: '4',
  StatutoryHighAge: '11',
  'Gender (name)': 'Mixed',
  'Boarders (name)': 'No boarders',
  'NurseryProvision (name)': 'No Nursery Classes',
  'OfficialSixthForm (name)': 'Does not have a sixth form',
  'ReligiousCharacter (name)': 'Does not apply',
  'AdmissionsPolicy (name)': 'Not applicable',
  SchoolCapacity: '130',
  NumberOfPupils: '128',
  CensusDate: '16-01-2025',
  'Section41Approved (name)': 'Not applicable',
  'TypeOfResourcedProvision (name)': 'Not applicable',
  Street: '1 High Street',
  Town: 'Ware',
  Postcode: 'SG12 9PD',
  TelephoneNum: '1920485152',
  SchoolWebsite: 'www.example.org',
  Easting: '536130',
  Northing: '214430',
  'SEN1 (name)': 'MLD - Moderate Learning Difficulty',
  'SEN2 (name)': 'ASD - Autistic Spectrum Disorder',
  'SEN3 (name)': 'Not Applicable',
  HeadLastName: 'Nobody',
};

export const another = (urn: string, over: object = {}): Record<string, string> => ({ ...school, URN: urn, ...over });

const quoted = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

export const csv = (rows: readonly Readonly<Record<string, string>>[], columns = giasColumns): string =>
  [columns.map(quoted), ...rows.map((row) => columns.map((column) => quoted(row[column] ?? '')))]
    .map((row) => row.join(','))
    .join('\r\n');

/** Of these letters Windows-1252 is Latin-1. */
export const windows = (text: string): Buffer => Buffer.from(text, 'latin1');

export async function giasFile(content: string | Uint8Array, name = 'edubasealldata20250422.csv'): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'waymark-schools-')), name);
  onTestFinished(() => rm(join(path, '..'), { recursive: true }));
  await writeFile(path, content);
  return path;
}

/** A file as long and as wide as the register's own (about 60 MB), in Windows-1252; a school here is every 50th row. */
export async function writeManySchools(path: string, rows: number): Promise<void> {
  const filler = Object.fromEntries(others.map((name) => [name, `Café ${name} filler of some length`]));
  function* lines() {
    yield windows(`${csv([])}\r\n`);
    for (let index = 0; index < rows; index += 1) {
      const over = index % 50 === 0 ? {} : { 'LA (code)': '202', 'TypeOfEstablishment (code)': '1' };
      const row = csv([another(String(100_000 + index), { ...filler, ...over })]);
      yield windows(`${row.slice(row.indexOf('\r\n') + 2)}\r\n`);
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
}
