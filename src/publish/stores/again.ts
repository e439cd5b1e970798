import { RequestError } from '../../lib/client.js';

const ATTEMPTS = 3;

/** Repeats what got no answer, or a server's fault; anything else stands. */
export const again = async <T>(act: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof RequestError) || error.fault !== 'unreachable' || attempt === ATTEMPTS) throw error;
    }
  }
};

/** What a place answers is no exception of ours: it becomes words. */
export const settle = async <T>(act: () => Promise<T>): Promise<T | RequestError> => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
};
