import type { CalendarDate } from '../../domain/calendar-date.ts';
import { parentOf, type Sen2Module, sen2Modules } from './sen2-modules.ts';

/** A row of a return to be written: values as the XML has them, days as `YYYY-MM-DD`, yes and no as `true`/`false`. */
export type WriteRow = { module: Sen2Module; fields: Record<string, string>; below: WriteRow[] };

export type WriteReturn = { year: number; asOf: CalendarDate; persons: WriteRow[] };

const tags: Record<Sen2Module, string> = {
  sen2: 'SEN2',
  person: 'Person',
  requests: 'Requests',
  assessment: 'Assessment',
  namedplan: 'NamedPlan',
  plandetail: 'PlanDetail',
  activeplans: 'ActivePlans',
  placementdetail: 'PlacementDetail',
  senneed: 'SENneed',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The return as the XML that councils load into COLLECT. */
export function writeSen2Xml({ year, asOf, persons }: WriteReturn): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<SEN2>',
    '  <Header>',
    `    <CollectionDetails><Collection>SEN2</Collection><Year>${year}</Year><ReferenceDate>${asOf}</ReferenceDate></CollectionDetails>`,
    '    <Source><SourceLevel>L</SourceLevel><LEA>919</LEA><SoftwareCode>Made up</SoftwareCode><SerialNo>1</SerialNo></Source>',
    '  </Header>',
    '  <Persons>',
    ...persons.flatMap((person) => xmlLines(person, '    ')),
    '  </Persons>',
    '</SEN2>',
    '',
  ].join('\n');
}

function xmlLines({ module, fields, below }: WriteRow, indent: string): string[] {
  const tag = tags[module];
  return [
    `${indent}<${tag}>`,
    ...Object.entries(fields).map(([name, value]) => `${indent}  <${name}>${escapeXml(value)}</${name}>`),
    ...below.flatMap((row) => xmlLines(row, `${indent}  `)),
    `${indent}</${tag}>`,
  ];
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2022-Sep-28 00:00:00`, as the Blade export writes a day. */
function bladeValue(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  return year ? `${year}-${months[Number(month) - 1]}-${day} 00:00:00` : value;
}

function csvLine(values: readonly string[]): string {
  return values.map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',');
}

type Table = { columns: string[]; rows: Map<string, string>[] };

/** The same return as COLLECT's Blade export: file names with their text. */
export function writeBladeCsv({ year, asOf, persons }: WriteReturn): Map<string, string> {
  const tables = new Map<Sen2Module, Table>(
    sen2Modules.map((module) => [module, { columns: idColumns(module), rows: [] }]),
  );
  const header = { collection: 'SEN2', year: String(year), referencedate: asOf, sourcelevel: 'L', lea: '919' };
  addRow(tables, { module: 'sen2', fields: header, below: persons }, undefined);
  const day = asOf.split('-').reverse().join('-');
  return new Map(
    [...tables].map(([module, { columns, rows }]) => {
      const lines = rows.map((row) => csvLine(columns.map((column) => bladeValue(row.get(column) ?? ''))));
      return [`Blade-Export_${day}_${module}.csv`, `${[csvLine(columns), ...lines].join('\r\n')}\r\n`];
    }),
  );
}

const parentInCsv = (module: Sen2Module) => parentOf[module] ?? (module === 'person' ? 'sen2' : undefined);

function idColumns(module: Sen2Module): string[] {
  const parent = parentInCsv(module);
  const own = [`${module}tableid`, 'NativeId', `${module}orderseqcolumn`, 'sourceid'];
  return parent ? [...own, `${parent}tableid`] : own;
}

function addRow(
  tables: Map<Sen2Module, Table>,
  { module, fields, below }: WriteRow,
  parentId: string | undefined,
): void {
  const table = tables.get(module);
  if (!table) throw new Error(`no table for ${module}`);
  const id = String(table.rows.length + 1);
  const parent = parentInCsv(module);
  const cells = new Map<string, string>([
    [`${module}tableid`, id],
    ['NativeId', id],
    [`${module}orderseqcolumn`, id],
    ['sourceid', ''],
    ...(parent ? ([[`${parent}tableid`, parentId ?? '']] as const) : []),
    ...Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value] as const),
  ]);
  for (const column of cells.keys()) if (!table.columns.includes(column)) table.columns.push(column);
  table.rows.push(cells);
  for (const row of below) addRow(tables, row, id);
}
