import { gate, type Judge } from './gate.js';
import type { Tools } from './tools.js';
import { watch } from './watch.js';

/** A judgement that an interruption can end. */
export const judging =
  ({ onJudging }: Pick<Tools, 'onJudging'>): Judge =>
  async (ports, request, next) => {
    const watched = watch(ports, request);
    onJudging(watched);
    try {
      return await gate(watched.ports, request, next);
    } finally {
      onJudging(null);
    }
  };
