/** Says nothing about what is wanted, wherever it stands. */
const fillers = new Set(
  (
    'a an the of to for from in on at by with about into as and or but so if then than that this these those there it its ' +
    'is am are was were be been being im ive hes shes theyre i me my mine we our us you your he him his she her they them ' +
    'their do does did doing has have had having will would could should can may might shall ' +
    'please hi hello thanks ok really very just much also now how'
  ).split(' '),
);

/** Matters in a saying ("out of school", "who can come with me") but finds too much by itself. */
const weak = new Set(
  (
    'child childs children kid kids son sons daughter daughters boy boys girl girls young person people parent parents ' +
    'need needs needed help helps want wants like know think says said say tell told no not never cant wont dont didnt ' +
    'doesnt isnt out off up down over too after before when where who why what whats which all every each only one two ' +
    'more most some any something anything still get got gets getting go goes going come comes make makes made take takes ' +
    'find give use way old year years day days time today hertfordshire herts'
  ).split(' '),
);

export const isFiller = (word: string): boolean => fillers.has(word);

/** Searched for only when nothing better was typed. */
export const isWeak = (word: string): boolean => fillers.has(word) || weak.has(word);
