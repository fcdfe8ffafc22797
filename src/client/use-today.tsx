import { useEffect, useState } from 'react';
import { type CalendarDate, londonDate } from '../domain/calendar-date.ts';

/** Today in London, kept right while the app stays open over midnight or wakes the next morning. */
export function useToday(): CalendarDate {
  const [today, setToday] = useState(() => londonDate(new Date()));
  useEffect(() => {
    const look = () => setToday(londonDate(new Date()));
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
