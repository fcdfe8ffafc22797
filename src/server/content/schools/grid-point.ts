import OsGridRef from 'geodesy/osgridref.js';
import { isInUk, type Point, rounded } from '../uk-place.ts';

/** A point of the National Grid (OSGB36, in metres) as satellites know it (WGS84), within about 5 metres. */
export function gridPoint(easting: string, northing: string): Point | undefined {
  const [east, north] = [Number(easting), Number(northing)];
  // The grid's own bounds: https://www.ordnancesurvey.co.uk/documents/resources/guide-to-nationalgrid.pdf
  if (!(east > 0 && east < 700_000 && north > 0 && north < 1_300_000)) return undefined;
  const { lat, lng } = new OsGridRef(east, north).toLatLon();
  const point = { lat: rounded(lat), lng: rounded(lng) };
  return isInUk(point) ? point : undefined;
}
