/**
 * Source of a module that is loaded before the action: it shifts the clock of the process, so that the
 * action lives in the world's time as it would on a runner of that day, and sends requests for the hosts in
 * `routes` to other addresses, as a name server would. Timers and `performance.now()` stay as they are.
 */
export function preload(now: string, routes: ReadonlyMap<string, string>): string {
  const source = `
const RealDate = Date;
const offset = ${String(Date.parse(now))} - RealDate.now();
const current = () => RealDate.now() + offset;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, parts, made) => Reflect.construct(target, parts.length === 0 ? [current()] : parts, made),
  apply: () => new RealDate(current()).toString(),
  get: (target, name) => (name === 'now' ? current : Reflect.get(target, name)),
});
RealDate.prototype.constructor = globalThis.Date;
const routes = new Map(${JSON.stringify([...routes])});
if (routes.size > 0) {
  // The gate takes node:https as it is when a request leaves, so what is put in its place here is what it finds.
  const https = process.getBuiltinModule('node:https');
  const http = process.getBuiltinModule('node:http');
  const realRequest = https.request;
  https.request = (url, options, then) => {
    const target = routes.get(new URL(url).origin);
    if (target === undefined) return realRequest(url, options, then);
    const routed = new URL(target + new URL(url).pathname + new URL(url).search);
    return http.request(routed, { ...options, agent: undefined }, then);
  };
  const realFetch = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const asked = input instanceof Request ? input.url : String(input);
    const url = new URL(asked);
    const target = routes.get(url.origin);
    if (target === undefined) return realFetch(input, init);
    const routed = target + url.pathname + url.search;
    return realFetch(input instanceof Request ? new Request(routed, input) : routed, init);
  };
}
`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
