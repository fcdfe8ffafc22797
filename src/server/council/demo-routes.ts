import { londonDate } from '../../domain/calendar-date.ts';
import { demoFamiliesSchema } from '../../protocol/demo.ts';
import type { App } from '../http/app-type.ts';
import { demoFamilies } from './demo-families.ts';

/** `GET /api/demo/families`: whom the sign-in screen offers to look round with. Only added while DEMO is on. */
export function serveDemoFamilies(app: App): void {
  const schema = { summary: 'Demo: the made-up families', response: { 200: demoFamiliesSchema } };
  app.get('/api/demo/families', { schema }, async () => demoFamilies(londonDate(new Date())));
}
