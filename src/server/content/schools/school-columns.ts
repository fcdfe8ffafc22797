import { plainName } from '../../council/sen2-modules.ts';

/** What is read of the register, by the names of its columns in the file of all establishments. */
export const schoolColumns = {
  urn: 'URN',
  name: 'EstablishmentName',
  councilCode: 'LA (code)',
  council: 'LA (name)',
  typeCode: 'TypeOfEstablishment (code)',
  type: 'TypeOfEstablishment (name)',
  statusCode: 'EstablishmentStatus (code)',
  status: 'EstablishmentStatus (name)',
  closed: 'CloseDate',
  phase: 'PhaseOfEducation (name)',
  lowAge: 'StatutoryLowAge',
  highAge: 'StatutoryHighAge',
  gender: 'Gender (name)',
  boarders: 'Boarders (name)',
  nursery: 'NurseryProvision (name)',
  sixthForm: 'OfficialSixthForm (name)',
  religion: 'ReligiousCharacter (name)',
  admissions: 'AdmissionsPolicy (name)',
  capacity: 'SchoolCapacity',
  pupils: 'NumberOfPupils',
  censusDay: 'CensusDate',
  section41: 'Section41Approved (name)',
  resourcedType: 'TypeOfResourcedProvision (name)',
  resourcedOnRoll: 'ResourcedProvisionOnRoll',
  resourcedCapacity: 'ResourcedProvisionCapacity',
  unitOnRoll: 'SenUnitOnRoll',
  unitCapacity: 'SenUnitCapacity',
  street: 'Street',
  town: 'Town',
  postcode: 'Postcode',
  phone: 'TelephoneNum',
  url: 'SchoolWebsite',
  easting: 'Easting',
  northing: 'Northing',
} as const;
export type SchoolColumn = keyof typeof schoolColumns;

/** SEN1 to SEN13: what it says it is for. */
export const needColumns = Array.from({ length: 13 }, (_, index) => `SEN${index + 1} (name)`);

const all = [...Object.values(schoolColumns), ...needColumns];
const plain = new Set(all.map(plainName));
export const isSchoolColumn = (name: string): boolean => plain.has(name);

/** The names as the register spells them, of those a file does not have. */
export const missingColumns = (columns: ReadonlyMap<string, number>): string[] =>
  all.filter((name) => !columns.has(plainName(name)));

export type Cells = {
  of(column: SchoolColumn): string;
  needs: readonly string[];
};

/** Reads cells of rows by where the columns stand in this file; a column that is not there is empty everywhere. */
export function cellReader(columns: ReadonlyMap<string, number>): (values: readonly string[]) => Cells {
  const place = (name: string) => columns.get(plainName(name)) ?? -1;
  const places = new Map(Object.entries(schoolColumns).map(([column, name]) => [column, place(name)]));
  const needs = needColumns.map(place).filter((index) => index >= 0);
  return (values) => ({
    of: (column) => values[places.get(column) ?? -1]?.trim() ?? '',
    get needs() {
      return needs.map((index) => values[index] ?? '');
    },
  });
}
