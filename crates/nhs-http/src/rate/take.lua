-- The generic cell rate algorithm over all limits of a request at once: either all of them give
-- their permits or none. Times are microseconds of the server's clock, which a Lua number holds
-- exactly. What comes back is the time to wait, 0 if the permits were given.
-- KEYS: the host's pause, then the limits. ARGV: the weight, then interval and burst of each limit.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local pause = redis.call('PTTL', KEYS[1])
if pause > 0 then return pause * 1000 end
local weight = tonumber(ARGV[1])
local wait, due = 0, {}
for i = 2, #KEYS do
  local interval = tonumber(ARGV[2 * i - 2])
  local burst = tonumber(ARGV[2 * i - 1])
  local from = tonumber(redis.call('GET', KEYS[i]) or '0')
  if from < now then from = now end
  due[i] = from + interval * weight
  wait = math.max(wait, due[i] - interval * burst - now)
end
if wait > 0 then return math.ceil(wait) end
for i = 2, #KEYS do
  local life = math.ceil((due[i] - now) / 1000) + 1000
  redis.call('SET', KEYS[i], string.format('%.0f', due[i]), 'PX', string.format('%.0f', life))
end
return 0
