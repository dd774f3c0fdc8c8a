-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One workload for wrk, described by the Lua table in the file BENCH_WORKLOAD names:
--   mode      "same": `requests` in turn; "pool": one request for each line of `pool`, in turn; "once": the same, each
--             line once; "chain": the same, and each answered refresh token joins the end of the queue; "flow":
--             authorization request, then the token request for the code it was answered with.
--   expect    what a right answer's body holds; an answer without it counts as wrong.
--   record    a file that is given every access token, one a line.
-- Prints one line of JSON when it is done.
local work = dofile(os.getenv("BENCH_WORKLOAD"))
local threads = {}
local prepared, queue, first, last, turn = {}, {}, 1, 0, 0
local verifiers, record = {}, nil
right, wrong, refused, sample = 0, 0, 0, ""

function setup(thread)
   threads[#threads + 1] = thread
end

local function lines(path)
   local all = {}
   for line in io.lines(path) do all[#all + 1] = line end
   return all
end

local function escaped(text)
   return (text:gsub("[^%w%-%._~]", function(c) return string.format("%%%02X", c:byte()) end))
end

local function push(value)
   last = last + 1
   queue[last] = value
end

local function pop()
   local value = queue[first]
   if value == nil then return nil end
   queue[first] = nil
   first = first + 1
   return value
end

local function filled(line)
   local request = work.request
   if work.bearer then
      return wrk.format(request.method, request.path, { Authorization = "Bearer " .. line })
   end
   return wrk.format(request.method, request.path, request.headers, request.prefix .. escaped(line))
end

-- A pair of verifier and challenge and a signed-in person's cookie for each place of the ring.
local function prepareFlow()
   local cookies = lines(work.cookies)
   for number, pair in ipairs(lines(work.pairs)) do
      local verifier, challenge = pair:match("(%S+) (%S+)")
      verifiers[number] = verifier
      local path = work.authorize .. "&state=" .. number .. "&code_challenge=" .. challenge
      prepared[number] = wrk.format("GET", path, { Cookie = cookies[(number - 1) % #cookies + 1] })
   end
end

function init()
   if work.record then record = assert(io.open(work.record, "a")) end
   if work.mode == "same" then
      for _, r in ipairs(work.requests) do
         prepared[#prepared + 1] = wrk.format(r.method, r.path, r.headers, r.body)
      end
   elseif work.mode == "flow" then
      prepareFlow()
   else
      for _, line in ipairs(lines(work.pool)) do
         if work.mode == "pool" then prepared[#prepared + 1] = filled(line) else push(line) end
      end
   end
end

function request()
   if work.mode == "flow" then
      local body = pop()
      if body then return wrk.format("POST", work.token, work.headers, body) end
   elseif work.mode ~= "same" and work.mode ~= "pool" then
      local line = pop()
      if line then return filled(line) end
      wrk.thread:stop() -- the pool is used up
      return wrk.format("GET", "/")
   end
   turn = turn % #prepared + 1
   return prepared[turn]
end

local function isStep(status, headers)
   local called = headers.Location or headers.location
   if not called or (status ~= 302 and status ~= 303) then return false end
   local code, state = called:match("[?&]code=([^&]+)"), called:match("[?&]state=([^&]+)")
   if not code then return false end
   push(work.body .. "&code=" .. code .. "&code_verifier=" .. verifiers[tonumber(state)])
   return true
end

function response(status, headers, body)
   if work.mode == "flow" and isStep(status, headers) then return end
   if status == 200 and body:find(work.expect, 1, true) then
      right = right + 1
      if work.mode == "chain" then push(body:match('"refresh_token"%s*:%s*"([^"]+)"')) end
      if record then record:write(body:match('"access_token"%s*:%s*"([^"]+)"'), "\n") end
      return
   end
   if status == 200 then wrong = wrong + 1 else refused = refused + 1 end
   if sample == "" then sample = status .. " " .. body:sub(1, 160) end
end

function done(summary, latency)
   local sum = { right = 0, wrong = 0, refused = 0 }
   local said = ""
   for _, thread in ipairs(threads) do
      for name, value in pairs(sum) do sum[name] = value + thread:get(name) end
      if said == "" then said = thread:get("sample") end
   end
   local broken = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
   io.write(string.format(
      '\nRESULT {"seconds": %.3f, "right": %d, "wrong": %d, "refused": %d, "broken": %d, "p50": %.3f, "p99": %.3f, "sample": "%s"}\n',
      summary.duration / 1e6, sum.right, sum.wrong, sum.refused, broken, latency:percentile(50) / 1000,
      latency:percentile(99) / 1000, (said:gsub('["\\%c]', "'"))))
end
