/* Lua 5.4 (its sources are included) running a script of tables, strings, closures, coroutines, errors and its own collector.
 *
 * usage: lua [hooks] ROUNDS    hooks: Lua's memory is ambiguous objects of the managed heap */
#define LUA_USE_POSIX 1
#define luai_makeseed(L) 20261122

#include "lprefix.h"

#include "lzio.c"
#include "lctype.c"
#include "lopcodes.c"
#include "lmem.c"
#include "lundump.c"
#include "ldump.c"
#include "lstate.c"
#include "lgc.c"
#include "llex.c"
#include "lcode.c"
#include "lparser.c"
#include "ldebug.c"
#include "lfunc.c"
#include "lobject.c"
#include "ltm.c"
#include "lstring.c"
#include "ltable.c"
#include "ldo.c"
#include "lvm.c"
#include "lapi.c"
#include "lauxlib.c"
#include "lbaselib.c"
#include "lcorolib.c"
#include "ldblib.c"
#include "liolib.c"
#include "lmathlib.c"
#include "loadlib.c"
#include "loslib.c"
#include "lstrlib.c"
#include "ltablib.c"
#include "lutf8lib.c"
#include "linit.c"

#include "ambiguous.h"

static void *hook(void *data, void *p, size_t before, size_t after) {
  (void)data, (void)before;
  return after ? ambiguous_resize(p, after) : 0;
}

static const char script[] =
    "local round = ...\n"
    "local function tree(d) if d == 0 then return {} end return {tree(d - 1), tree(d - 1)} end\n"
    "local function nodes(t) return t[1] and 1 + nodes(t[1]) + nodes(t[2]) or 1 end\n"
    "local long = tree(10)\n"
    "for i = 1, 20 do assert(nodes(tree(6)) == 127) end\n"
    "local words = {}\n"
    "for i = 1, 4000 do\n"
    "  local w = string.format('%x-%d', i * 7919 % 10007, round)\n"
    "  words[#words + 1] = w; words[w] = i\n"
    "  if i % 3 == 0 then words[words[i // 2] or 0] = nil end\n"
    "end\n"
    "local keys = {}\n"
    "for k in pairs(words) do keys[#keys + 1] = tostring(k) end\n"
    "table.sort(keys, function(a, b) return a > b end)\n"
    "print(#keys, keys[1], keys[#keys // 2], #table.concat(keys, ','))\n"
    "local class = {}; class.__index = class\n"
    "class.__add = function(a, b) return setmetatable({v = a.v + b.v, from = {a, b}}, class) end\n"
    "class.__gc = function(o) class.gone = (class.gone or 0) + 1 end\n"
    "class.__close = function(o) class.closed = (class.closed or 0) + 1 end\n"
    "class.__lt = function(a, b) return a.v < b.v end\n"
    "local sum = setmetatable({v = 0}, class)\n"
    "for i = 1, 2000 do local o <close> = setmetatable({v = i}, class); sum = (sum + o); sum.from = i % 5 > 0 and sum.from or nil end\n"
    "print(sum.v, class.closed, setmetatable({v = 1}, class) < sum)\n"
    "local function producer(n) return coroutine.wrap(function() for i = 1, n do coroutine.yield(i, {i}, function() return i end) end end) end\n"
    "local total, held = 0, {}\n"
    "for j = 1, 40 do\n"
    "  local next = producer(60); held[j] = next\n"
    "  for i, box, get in next do total = total + box[1] * get(); if i > 50 then break end end\n"
    "end\n"
    "print(total)\n"
    "local failures = 0\n"
    "for i = 1, 500 do\n"
    "  local ok, message = pcall(function() local t = {i}; if i % 2 == 0 then error({t, 'inner ' .. i}) end; return t.x.y end)\n"
    "  if not ok then failures = failures + #(type(message) == 'table' and message[2] or message) end\n"
    "end\n"
    "print(failures, select('#', table.unpack(keys, 1, 200)))\n"
    "local text = string.rep('the quick brown fox ', 200)\n"
    "local counted = {}\n"
    "local out = text:gsub('%a+', function(w) counted[w] = (counted[w] or 0) + 1; return w:upper():reverse() end)\n"
    "print(#out, out:sub(1, 40), counted.fox, text:find('fox', 100, true))\n"
    "local weak = setmetatable({}, {__mode = 'k'})\n"
    "for i = 1, 100 do weak[{}] = i end\n"
    "collectgarbage(); collectgarbage()\n"
    "print(next(weak), class.gone > 0, nodes(long))\n"
    "local chunk = assert(load(string.dump(function(n) local a, b = 0, 1; for i = 1, n do a, b = b, a + b end; return a end)))\n"
    "print(chunk(80), math.type(chunk(10)), utf8.char(228, 8364), string.pack('<i4s2', 7, 'x'):byte(1, -1))\n"
    "collectgarbage(round % 2 == 0 and 'generational' or 'incremental')\n"
    "local queue = {}\n"
    "for i = 1, 6000 do queue[i % 97] = {queue[i * 31 % 97], i}; if i % 800 == 0 then queue = {} end end\n"
    "local depth, at = 0, queue[5]; while at do depth = depth + at[2]; at = at[1] end\n"
    "print(depth, collectgarbage('count') > 0)\n";

int main(int count, char **arguments) {
  int with_hooks = count == 3 && strcmp(arguments[1], "hooks") == 0;
  if (count != 2 + with_hooks || (with_hooks && !HAS_SHADE)) {
    fprintf(stderr, "usage: lua [hooks] ROUNDS\n");
    return 2;
  }
  for (int round = atoi(arguments[count - 1]); round > 0; round--) {
    lua_State *L = with_hooks ? lua_newstate(hook, 0) : luaL_newstate();
    if (!L)
      return 3;
    luaL_openlibs(L);
    if (luaL_loadbuffer(L, script, sizeof script - 1, "=script"))
      return fprintf(stderr, "%s\n", lua_tostring(L, -1)), 3;
    lua_pushinteger(L, round);
    if (lua_pcall(L, 1, 0, 0))
      return fprintf(stderr, "%s\n", lua_tostring(L, -1)), 3;
    if (with_hooks)
      shade_gc();
    lua_close(L);
  }
  return 0;
}
