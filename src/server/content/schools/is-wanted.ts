import { kilometresBetween } from '../uk-place.ts';
import type { CouncilArea } from './council-area.ts';
import { gridPoint } from './grid-point.ts';
import type { Cells } from './school-columns.ts';
import { isOurType } from './school-types.ts';

/** 2 in the register: closed. One that is only proposed to close is open. */
export function isClosed(cells: Cells): boolean {
  const [code, name] = [cells.of('statusCode'), cells.of('status').toLowerCase()];
  if (code === '' && name === '') return cells.of('closed') !== '';
  return code === '' ? name === 'closed' : code === '2';
}

export const isApproved41 = (cells: Cells): boolean => cells.of('section41').toLowerCase() === 'approved';

/** A unit or resourced places in any school. */
function hasUnit(cells: Cells): boolean {
  const says = cells.of('resourcedType').toLowerCase();
  const places = (['resourcedOnRoll', 'resourcedCapacity', 'unitOnRoll', 'unitCapacity'] as const).map(cells.of);
  return (says !== '' && says !== 'not applicable' && says !== 'none') || places.some((count) => Number(count) > 0);
}

/** Whether a school is one that families here may be offered, by its kind and by where it is. */
export function isWanted(cells: Cells, area: CouncilArea): boolean {
  const isType = isOurType(cells.of('typeCode'), cells.of('type'));
  const is41 = isApproved41(cells);
  if (!isType && !is41 && !hasUnit(cells)) return false;
  const [code, name] = [cells.of('councilCode'), cells.of('council')];
  if (code === '' && name === '') return isType;
  const isNear = code === '' ? Object.values(area.near).includes(name) : Object.hasOwn(area.near, code);
  if (isNear || !is41) return isNear;
  const point = gridPoint(cells.of('easting'), cells.of('northing'));
  return point !== undefined && kilometresBetween(point, area.middle) <= area.kilometres;
}
