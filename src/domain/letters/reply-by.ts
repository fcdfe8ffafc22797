import { addDays, type CalendarDate } from '../calendar-date.ts';
import { addWorkingDays, onWorkingDay } from '../working-days.ts';

/** Two weeks is what a letter asks for where no law says a day; never a weekend or a bank holiday. */
export const usualReplyBy = (today: CalendarDate): CalendarDate => onWorkingDay(addDays(today, 14)).day;

/** The Ombudsman's Complaint Handling Code: a complaint is acknowledged within 5 working days. */
export const acknowledgedBy = (today: CalendarDate): CalendarDate => addWorkingDays(today, 5).day;
