/**
 * Imports a package of this repository by its front door.
 *
 * @param {string} name
 * @returns {Promise<Record<string, any> | null>} null where it, or something under it, is not built
 */
export async function loadBuilt(name) {
  try {
    return await import(name);
  } catch (error) {
    if (error?.code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}
