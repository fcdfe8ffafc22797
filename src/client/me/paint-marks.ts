import {
  type Colour,
  gridSize,
  type Line,
  type Mark,
  paperSize,
  type Shape,
  type Stamp,
  showing,
} from './drawing-marks.ts';

type Paper = CanvasRenderingContext2D;

/** On white paper in every theme, as a crayon is. */
export const inks: Record<Colour, string> = {
  black: '#1b1b1b',
  brown: '#7b4a1e',
  red: '#d11a2a',
  orange: '#ef7d00',
  yellow: '#ffd400',
  green: '#1c8a3c',
  blue: '#1959d1',
  purple: '#7a2fb5',
};

const cellSize = paperSize / gridSize;

export function paintMarks(paper: Paper, marks: readonly Mark[]): void {
  paper.clearRect(0, 0, paperSize, paperSize);
  for (const mark of showing(marks)) {
    if (mark.kind === 'stamp') paintStamp(paper, mark);
    else paintLine(paper, mark, 0);
  }
}

/** Paints a line from one of its points on: a line that grows is not painted anew at each move. */
export function paintLine(paper: Paper, { kind, colour, width, points }: Line, from: number): void {
  paper.save();
  paper.globalCompositeOperation = kind === 'rub' ? 'destination-out' : 'source-over';
  paper.strokeStyle = inks[colour];
  paper.lineCap = 'round';
  for (let at = Math.max(0, from); at < points.length; at += 3) {
    const [x = 0, y = 0, pressure = 0.5] = points.slice(at, at + 3);
    const [fromX = x, fromY = y] = at === 0 ? [] : points.slice(at - 3, at - 1);
    paper.lineWidth = width * (0.5 + pressure);
    paper.beginPath();
    paper.moveTo(fromX, fromY);
    paper.lineTo(x, y);
    paper.stroke();
  }
  paper.restore();
}

function paintStamp(paper: Paper, { shape, colour, cell }: Stamp): void {
  paper.save();
  paper.translate((cell % gridSize) * cellSize, Math.floor(cell / gridSize) * cellSize);
  // Shapes are drawn on a square of 100.
  paper.scale(cellSize / 100, cellSize / 100);
  // A shape takes the place of what was in its square.
  paper.clearRect(0, 0, 100, 100);
  paper.fillStyle = inks[colour];
  paper.strokeStyle = inks[colour];
  paper.lineWidth = 22;
  const [way, isLine] = ways[shape];
  const path = new Path2D(way);
  if (isLine) paper.stroke(path);
  else paper.fill(path);
  paper.restore();
}

/** As SVG paths, for the paper and for the button that chooses them. Lines go from edge to edge, so that they join. */
export const ways: Record<Shape, [way: string, isLine: boolean]> = {
  dot: ['M50 8a42 42 0 1 0 .01 0z', false],
  block: ['M0 0h100v100H0z', false],
  triangle: ['M50 6 96 92H4z', false],
  star: ['M50 4l13.5 30 32.5 3.5-24.5 21.5 7 32L50 74.5 21.5 91l7-32L4 37.5 36.5 34z', false],
  heart: ['M50 92C8 60 4 40 8 26 16 4 42 6 50 26 58 6 84 4 92 26c4 14 0 34-42 66z', false],
  across: ['M0 50h100', true],
  down: ['M50 0v100', true],
  rise: ['M0 100 100 0', true],
  fall: ['M0 0l100 100', true],
  none: ['', false],
};
