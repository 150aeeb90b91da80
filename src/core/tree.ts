/**
 * Methods as a tree: `tree(call).shop.order.list(params)` calls `shop.order.list`.
 *
 * @module
 */

/** Members that awaiting, printing, comparing and serialising look for; they are parts of no method's name. */
const ASIDE = /^(then|catch|finally|toJSON|inspect|asymmetricMatch|nodeType|tagName|)$|\W/;

/**
 * Makes a tree whose members are the parts of methods' names, whatever they are.
 *
 * @param call Calls the method of that name with the given arguments.
 */
export function tree(call: (method: string, ...given: unknown[]) => unknown, path = ""): unknown {
  return new Proxy(() => {}, {
    get: (target, key) => {
      // What every object has, e.g. toString, stays what it is.
      if (typeof key === "symbol" || key in Object.prototype) return Reflect.get(target, key);
      return ASIDE.test(key) ? undefined : tree(call, path ? `${path}.${key}` : key);
    },
    apply: (_target, _self, given) => call(path, ...given),
  });
}
