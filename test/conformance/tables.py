"""What the conformance programs are made of: the public functions of jax.lax, jax.numpy, jax.nn, jax.random and friends.

ELEMENTWISE: lines of NAME DOMAIN[,DOMAIN…] TYPES [ulp=N] [range=N] [grad=0]. CALLS: (name, function, arguments, types[, options]), the
options being `tolerance` and `without` (vmap, grad). RANDOM: (name, function of type, key and arguments, arguments, types).

Long because it is a table: a line or two for each of some 560 functions, and no logic.
"""

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax, nn
from jax import random as jr
from jax.scipy import linalg as sl
from jax.scipy import special as sp

ELEMENTWISE = {
    "lax": """
abs any FSC
acos unit FC ulp=32
acosh ge1 FC ulp=32
add any,any FSUC
asin unit FC ulp=32
asinh num FC ulp=32
atan any FC ulp=32
atan2 any,any F
atanh unit FC ulp=64
bessel_i0e num d ulp=64
bessel_i1e num d ulp=64
betainc pos,pos,prob d ulp=4096 grad=0
bitwise_and any,any SUB
bitwise_not any SUB
bitwise_or any,any SUB
bitwise_xor any,any SUB
cbrt any F ulp=16
ceil any F
clamp num,any,pos FSU
clz any SU
complex num,num d grad=0
conj any C
cos num FC ulp=16
cosh num FC ulp=16
digamma pos F ulp=512 range=16
div num,num FC
div any,any SU
eq any,any FSUBC
erf any F ulp=16
erf_inv unit F ulp=64 range=16
erfc num F ulp=64
exp any F ulp=16
exp num C ulp=16
exp2 any F ulp=16
expm1 any F ulp=16
floor any F
ge any,any FSUB
gt any,any FSUB
igamma pos,pos d ulp=4096 grad=0
igamma_grad_a pos,pos d ulp=65536 grad=0
igammac pos,pos d ulp=4096 grad=0
imag num C
is_finite any F
le any,any FSUB
lgamma pos F ulp=128 range=16
log any F ulp=16
log num C ulp=64
log1p any F ulp=16
logistic num FC ulp=16
lt any,any FSUB
max any,any FSUB
min any,any FSUB
mul any,any FSUC
mulhi any,any SU
ne any,any FSUBC
neg any FSUC
nextafter any,any d grad=0
polygamma small_pos,pos d ulp=8192 range=16 grad=0
population_count any SU
pow pos,num FC ulp=64
pow any,small d ulp=64 grad=0
random_gamma_grad pos,pos d ulp=65536 grad=0
real num C
reciprocal num F
rem num,num F
rem any,any SU
round any F
rsqrt pos FC ulp=16
select_n any@i1,any,any FSUB
shift_left any,shift SU
shift_left any,any iu
shift_right_arithmetic any,shift SU
shift_right_arithmetic any,any iu
shift_right_logical any,shift SU
shift_right_logical any,any iu
sign any FSUC
sin num FC ulp=16
sinh num FC ulp=16
sqrt any F
sqrt num C ulp=32
square any FSUC
sub any,any FSUC
tan num FC ulp=64
tanh any F ulp=16
tanh num C ulp=32
zeta ge1,pos d ulp=8192 range=16 grad=0
""",
    "jnp": """
abs any NB
absolute any SU
acos unit NC ulp=32
add any,any NBc
angle num CF ulp=32
arccosh ge1 F ulp=32
arctan2 any,any N
arctanh unit F ulp=160
around any F
array num NC
bitwise_count any SU
bitwise_left_shift any,shift SU
bitwise_right_shift any,shift SU
cbrt any F ulp=16
ceil any FSU
clip any,num,pos FSU
conj any NC
copysign any,any F
cos num N ulp=16
cosh num N ulp=16
deg2rad any F
degrees any F
divide num,num NC
divmod num,num F
divmod any,any SU
equal any,any NBC
exp num NC ulp=16
exp2 any F ulp=16
expm1 any F ulp=16
fabs any FS
float_power pos,num F ulp=64
floor any FSU
floor_divide num,num F
floor_divide any,any SU
fmax any,any FSU
fmin any,any FSU
fmod num,num F
fmod any,any SU
frexp num d
gcd any,any u
gcd big,big i
greater any,any NBc
greater_equal any,any NBc
heaviside any,any F
hypot any,any F ulp=16
i0 num F ulp=64
imag any NC
invert any SUB
isfinite any NC
isinf any NC
isnan any NC
isneginf any F
isposinf any F
isreal any NC
lcm num,num SU
ldexp num,small@i32 F grad=0
left_shift any,shift SU
less any,any NBc
less_equal any,any NBc
log any N ulp=16
log10 any F ulp=16
log1p any F ulp=16
log2 any F ulp=16
logaddexp num,num F ulp=16
logaddexp2 num,num F ulp=32 range=1
logical_and any,any NBC
logical_not any NBC
logical_or any,any NBC
logical_xor any,any NBC
maximum any,any NBc
minimum any,any NBc
mod num,num F
mod any,any SU
modf any F
multiply any,any NBC
nan_to_num any FC
negative any FSUC
nextafter any,any d grad=0
not_equal any,any NBC
positive any N
power pos,num F ulp=64
power num,small_pos SU
rad2deg any F
real any NC
reciprocal num F
remainder num,num F
remainder any,any SU
right_shift any,shift SU
rint any N
round any NC
sign any FSU
signbit any FSU
sin num N ulp=16
sinc num F ulp=16
sinh num N ulp=16
spacing num d
sqrt any F
square any FSUC
subtract any,any FSUC
tan num F ulp=64
tanh any N ulp=16
true_divide num,num N
trunc any FSU
where any@i1,any,any NBC
acosh ge1 FC ulp=32
arccos unit F ulp=32
arcsin unit F ulp=32
arcsinh num F ulp=32
arctan any F ulp=32
asin unit NC ulp=32
asinh num F ulp=32
asarray any N grad=0
atan any F ulp=32
atan2 any,any F
atanh unit F ulp=64
bitwise_and any,any SUB
bitwise_invert any SUB
bitwise_not any SUB
bitwise_or any,any SUB
bitwise_xor any,any SUB
conjugate any NC
copy any NBC
iscomplex any NC
pow pos,num F ulp=64
pow num,small_pos SU
radians any F
""",
    "nn": """
celu any F ulp=32
elu any F ulp=32
gelu num F ulp=256
hard_sigmoid any F
hard_silu any F
hard_swish num F
hard_tanh any F
identity any N
leaky_relu any FS
log1mexp pos F ulp=256
log_sigmoid num F ulp=32
mish num F ulp=64
relu any FSU
relu6 any FSU
selu any F ulp=32
sigmoid any F ulp=16
silu num F ulp=16
soft_sign any F
softplus any F ulp=32
sparse_plus any F
sparse_sigmoid any F
squareplus num F
swish num F ulp=16
tanh any F ulp=16
""",
    "special": """
bessel_jn num dummy
beta pos,pos d ulp=1024
betainc pos,pos,prob d ulp=4096 grad=0
betaln pos,pos d ulp=1024 range=16
digamma num F ulp=1024 range=16
entr pos F ulp=32
erf any F ulp=16
erfc num F ulp=64
erfinv unit F ulp=64 range=16
exp1 pos d ulp=4096 grad=0
expi pos d ulp=4096 grad=0
expit any F ulp=16
factorial small_pos d ulp=1024 grad=0
gamma pos d ulp=1024
gammainc pos,pos d ulp=4096 grad=0
gammaincc pos,pos d ulp=4096 grad=0
gammaln num d ulp=512 range=16
gammasgn num d grad=0
i0 num d ulp=64
i0e num d ulp=64
i1 num d ulp=64
i1e num d ulp=64
kl_div pos,pos d ulp=256 range=16
log_ndtr num d ulp=512 range=16
logit prob F ulp=64
ndtr num d ulp=64
ndtri prob d ulp=256 range=16
poch pos,pos d ulp=1024 grad=0
rel_entr pos,pos d ulp=256 range=16
spence pos d ulp=1024 range=16
xlog1py pos,pos d ulp=32
xlogy pos,pos d ulp=32
zeta ge1,pos d ulp=8192 range=16 grad=0
""".replace("bessel_jn num dummy\n", ""),
}  # fmt: skip

EXACT = {"tolerance": None}
MOVE = {"tolerance": None, "without": ""}
NO_GRAD = {"without": "grad"}
PLAIN = {"without": "vmap grad"}
PLAIN_EXACT = {"tolerance": None, "without": "vmap grad"}
LOOSE = {"tolerance": (256, 256)}
LOOSE_PLAIN = {"tolerance": (512, 512), "without": "vmap grad"}
LOOSE_NO_GRAD = {"tolerance": (512, 512), "without": "grad"}

NHWC = ("NHWC", "HWIO", "NHWC")
NCHW = ("NCHW", "OIHW", "NCHW")


def conv(**options):
    return lambda x, w: lax.conv_general_dilated(x, w, **options)


def gather(numbers, sizes, mode=None, **options):
    numbers = lax.GatherDimensionNumbers(*numbers, **options)
    return lambda x, i: lax.gather(x, i, numbers, sizes, mode=mode)


def scatter(update, numbers, **options):
    numbers = lax.ScatterDimensionNumbers(*numbers)
    return lambda x, i, u: update(x, i, u, numbers, **options)


def window(init, operation, *shape):
    return lambda x: lax.reduce_window(x, np.asarray(init, x.dtype), operation, *shape)


def lowest(dtype):
    return -np.inf if jnp.issubdtype(dtype, jnp.floating) else jnp.iinfo(dtype).min


MOVEMENT = [
    ("lax.broadcast", lambda x: lax.broadcast(x, (2, 1)), "3x5:any"),
    ("lax.broadcast_in_dim", lambda x: lax.broadcast_in_dim(x, (5, 4, 3), (0, 2)), "5x3:any"),
    ("lax.broadcast_in_dim", lambda x: lax.broadcast_in_dim(x, (5, 4, 3), (0, 2)), "5x1:any"),
    ("lax.collapse", lambda x: lax.collapse(x, 0, 2), "3x2x5:any"),
    ("lax.concatenate", lambda x, y, z: lax.concatenate([x, y, z], 1), "3x2:any 3x0:any 3x5:any"),
    ("lax.dynamic_index_in_dim", lambda x, i: lax.dynamic_index_in_dim(x, i, 1), "3x5:any :wild5@i32"),
    ("lax.dynamic_slice", lambda x, i, j: lax.dynamic_slice(x, (i, j), (2, 3)), "5x7:any :wild5@i32 :wild7@i32"),
    ("lax.dynamic_slice", lambda x, i: lax.dynamic_slice(x, (i,), (3,)), "9:any :wild9@ui8"),
    ("lax.dynamic_update_slice", lambda x, u, i, j: lax.dynamic_update_slice(x, u, (i, j)), "5x7:any 2x3:any :wild5@i32 :wild7@i32"),
    ("lax.expand_dims", lambda x: lax.expand_dims(x, (0, 2)), "3x5:any"),
    ("lax.pad", lambda x, v: lax.pad(x, v, ((1, 2, 0), (0, 3, 2))), "3x5:any :num"),
    ("lax.pad", lambda x, v: lax.pad(x, v, ((-1, 2, 1), (3, -4, 0))), "4x6:any :num"),
    ("lax.reshape", lambda x: lax.reshape(x, (10, 3), (1, 0)), "5x6:any"),
    ("lax.rev", lambda x: lax.rev(x, (0, 2)), "3x2x5:any"),
    ("lax.select", lambda p, x, y: lax.select(p, x, y), "3x5@i1 3x5:any 3x5:any"),
    ("lax.slice", lambda x: lax.slice(x, (1, 0, 2), (4, 3, 9), (2, 1, 3)), "5x3x9:any"),
    ("lax.slice_in_dim", lambda x: lax.slice_in_dim(x, 1, 1), "5x3:any"),
    ("lax.split", lambda x: lax.split(x, (2, 0, 3), 1), "3x5:any"),
    ("lax.squeeze", lambda x: lax.squeeze(x, (0, 2)), "1x3x1:any"),
    ("lax.transpose", lambda x: lax.transpose(x, (2, 0, 1)), "3x5x7:any"),
    ("lax.transpose", lambda x: lax.transpose(x, (3, 1, 0, 2)), "2x1x5x4:any"),
    ("lax.tile", lambda x: lax.tile(x, (2, 3)), "3x2:any"),
    ("lax.gather", gather(((1,), (0,), (0,)), (1, 5), "clip"), "4x5:any 6x1:wild4@i32"),
    ("lax.gather", gather(((0, 2), (1,), (1,)), (2, 1, 3), "fill"), "4x5x3:any 6x1:wild5@i32"),
    ("lax.gather", gather(((), (0, 1), (0, 1)), (1, 1), "promise_in_bounds"), "4x5:any 7x2:index4@i32"),
    ("lax.gather", gather(((2,), (1,), (1,)), (1, 1, 2), "clip", operand_batching_dims=(0,), start_indices_batching_dims=(0,)),
     "3x5x4:any 3x2x1:wild4@i32"),
    ("lax.scatter", scatter(lax.scatter, ((1,), (0,), (0,)), mode="drop", unique_indices=True), "6x3:any 1x1:index6@i32 1x3:any"),
    ("lax.select_n", lambda p, x, y, z: lax.select_n(p, x, y, z), "7:index3@i32 7:any 7:any 7:any"),
    ("jnp.atleast_1d", lambda x, y: (jnp.atleast_1d(x), jnp.atleast_2d(y)), ":any 3:any"),
    ("jnp.broadcast_to", lambda x: jnp.broadcast_to(x, (2, 3, 5)), "3x1:any"),
    ("jnp.concat", lambda x, y: jnp.concat([x, y]), "2x3:any 1x3:any"),
    ("jnp.hsplit", lambda x: (jnp.hsplit(x, 2), jnp.vsplit(x, 2), jnp.dsplit(x, 3)), "2x4x3:any"),
    ("jnp.permute_dims", lambda x: jnp.permute_dims(x, (1, 2, 0)), "2x3x4:any"),
    ("jnp.rollaxis", lambda x: jnp.rollaxis(x, 2), "2x3x4:any"),
    ("jnp.append", lambda x, y: jnp.append(x, y, axis=0), "2x3:any 1x3:any"),
    ("jnp.array_split", lambda x: jnp.array_split(x, 3, axis=1), "2x7:any"),
    ("jnp.atleast_3d", jnp.atleast_3d, "3x5:any"),
    ("jnp.block", lambda x, y: jnp.block([[x, y], [y, x]]), "2x3:any 2x3:any"),
    ("jnp.broadcast_arrays", lambda x, y: jnp.broadcast_arrays(x, y), "3x1:any 1x5:any"),
    ("jnp.choose", lambda i, x, y: jnp.choose(i, [x, y], mode="clip"), "5:wild2@i32 5:any 5:any"),
    ("jnp.column_stack", lambda x, y: jnp.column_stack([x, y]), "4:any 4:any"),
    ("jnp.concatenate", lambda x, y: jnp.concatenate([x, y], axis=-1), "2x3x1:any 2x3x4:any"),
    ("jnp.delete", lambda x: jnp.delete(x, 1, axis=0), "4x3:any"),
    ("jnp.diag", jnp.diag, "5:any"),
    ("jnp.diag", lambda x: jnp.diag(x, k=1), "4x6:any"),
    ("jnp.diagflat", jnp.diagflat, "2x3:any"),
    ("jnp.diagonal", lambda x: jnp.diagonal(x, 1, 0, 2), "4x2x5:any"),
    ("jnp.dstack", lambda x, y: jnp.dstack([x, y]), "2x3:any 2x3:any"),
    ("jnp.expand_dims", lambda x: jnp.expand_dims(x, 1), "3x0:any"),
    ("jnp.fill_diagonal", lambda x, v: jnp.fill_diagonal(x, v, inplace=False), "4x4:any :num"),
    ("jnp.flip", lambda x: jnp.flip(x, 1), "3x5:any"),
    ("jnp.fliplr", jnp.fliplr, "3x4:any"),
    ("jnp.flipud", jnp.flipud, "3x4:any"),
    ("jnp.hstack", lambda x, y: jnp.hstack([x, y]), "2x3:any 2x1:any"),
    ("jnp.insert", lambda x, y: jnp.insert(x, 2, y, axis=1), "3x5:any :num"),
    ("jnp.matrix_transpose", jnp.matrix_transpose, "2x3x4:any"),
    ("jnp.moveaxis", lambda x: jnp.moveaxis(x, 0, -1), "2x3x4:any"),
    ("jnp.pad constant", lambda x: jnp.pad(x, ((1, 2), (0, 1)), constant_values=1), "3x4:any"),
    ("jnp.pad edge", lambda x: jnp.pad(x, 2, mode="edge"), "3x4:any"),
    ("jnp.pad reflect", lambda x: jnp.pad(x, 2, mode="reflect"), "3x4:any"),
    ("jnp.pad wrap", lambda x: jnp.pad(x, 2, mode="wrap"), "3x4:any"),
    ("jnp.put_along_axis", lambda x, i, v: jnp.put_along_axis(x, i, v, axis=1, inplace=False), "3x5:any 3x1:index5@i32 3x1:any"),
    ("jnp.ravel", jnp.ravel, "3x1x5:any"),
    ("jnp.repeat", lambda x: jnp.repeat(x, 3, axis=0), "3x2:any"),
    ("jnp.repeat", lambda x: jnp.repeat(x, np.array([1, 0, 2]), axis=0, total_repeat_length=3), "3x2:any"),
    ("jnp.reshape", lambda x: jnp.reshape(x, (-1, 2)), "3x4:any"),
    ("jnp.resize", lambda x: jnp.resize(x, (3, 3)), "5:any"),
    ("jnp.roll", lambda x: jnp.roll(x, 2, axis=1), "3x5:any"),
    ("jnp.roll", lambda x, n: jnp.roll(x, n, axis=0), "5x3:any :wild5@i32"),
    ("jnp.rot90", jnp.rot90, "3x4:any"),
    ("jnp.select", lambda p, q, x, y: jnp.select([p, q], [x, y]), "6@i1 6@i1 6:any 6:any"),
    ("jnp.split", lambda x: jnp.split(x, [1, 3], axis=1), "2x5:any"),
    ("jnp.squeeze", jnp.squeeze, "1x3x1:any"),
    ("jnp.stack", lambda x, y: jnp.stack([x, y], axis=1), "3x4:any 3x4:any"),
    ("jnp.swapaxes", lambda x: jnp.swapaxes(x, 0, 2), "2x3x4:any"),
    ("jnp.take", lambda x, i: jnp.take(x, i, axis=0), "5x3:any 2x3:wild5@i32"),
    ("jnp.take", lambda x, i: jnp.take(x, i, axis=1, mode="clip"), "3x5:any 4:wild5@i32"),
    ("jnp.take", lambda x, i: jnp.take(x, i, mode="wrap"), "3x5:any 4:wild15@i32"),
    ("jnp.take_along_axis", lambda x, i: jnp.take_along_axis(x, i, axis=1), "3x5:any 3x2:index5@i32"),
    ("jnp.tile", lambda x: jnp.tile(x, (2, 1, 3)), "3x2:any"),
    ("jnp.transpose", jnp.transpose, "3x1x4:any"),
    ("jnp.tril", lambda x: jnp.tril(x, -1), "4x5:num"),
    ("jnp.triu", lambda x: jnp.triu(x, 1), "2x4x4:num"),
    ("jnp.unstack", jnp.unstack, "3x4:any"),
    ("jnp.vstack", lambda x, y: jnp.vstack([x, y]), "3:any 3:any"),
    ("jnp.ndarray.at.get", lambda x, i: x.at[i].get(mode="fill"), "5x3:any 4:wild5@i32"),
    ("jnp.ndarray.at.set", lambda x, v: x.at[1:3].set(v), "5x3:any :num"),
    ("jnp.ndarray.at.set", lambda x, i, v: x.at[i, 1].set(v), "5x3:any 1:wild5@i32 1:num"),
    ("jnp.ndarray.getitem", lambda x, i: x[i], "6x2:any :wild6@i32"),
    ("jnp.ndarray.getitem", lambda x, i, j: x[i, j], "6x4:any 5:index6@i32 5:index4@i32"),
    ("jnp.ndarray.getitem", lambda x: x[::-2, None, 1:], "6x4:any"),
]  # fmt: skip

SORTS = [
    ("lax.sort", lambda x: lax.sort(x, dimension=0), "9x3:any"),
    ("lax.sort", lambda x: lax.sort(x), "3x33:num"),
    ("lax.sort", lambda x: lax.sort(x), "0x3:num"),
    ("lax.sort_key_val", lambda x, y: lax.sort_key_val(x, y), "2x17:small 2x17:num"),
    ("lax.sort", lambda x, y, z: lax.sort((x, y, z), num_keys=2), "40:small 40:small 40:index99@i32"),
    ("lax.top_k", lambda x: lax.top_k(x, 3), "4x17:small"),
    ("lax.argmax", lambda x: lax.argmax(x, 1, np.int32), "3x9:small"),
    ("lax.argmin", lambda x: lax.argmin(x, 0, np.int32), "9x3:any"),
    ("jnp.argsort", jnp.argsort, "3x11:small"),
    ("jnp.argsort", lambda x: jnp.argsort(x, descending=True), "13:small"),
    ("jnp.argmax", jnp.argmax, "4x5:small"),
    ("jnp.argpartition", lambda x: jnp.argpartition(x, 3), "9:num"),
    ("jnp.lexsort", lambda x, y: jnp.lexsort((x, y)), "12:small 12:small"),
    ("jnp.partition", lambda x: jnp.sort(jnp.partition(x, 4)[:4]), "3x11:num"),
    ("jnp.sort", lambda x: jnp.sort(x, descending=True), "3x11:any"),
    ("jnp.searchsorted", jnp.searchsorted, "9:sorted 2x4:num"),
    ("jnp.searchsorted", lambda x, y: jnp.searchsorted(x, y, side="right", method="sort"), "9:sorted 5:num"),
    ("jnp.digitize", lambda x, y: jnp.digitize(y, x), "5:sorted 7:num"),
]  # fmt: skip

REDUCTIONS = [
    ("lax.reduce_max", lambda x: jnp.max(x, axis=1), "3x9:any"),
    ("lax.reduce_min", lambda x: jnp.min(x, axis=(0, 2)), "3x2x9:any"),
    ("jnp.sum", jnp.sum, "3x5:num"),
    ("jnp.sum", lambda x: jnp.sum(x, axis=0), "130x3:num"),
    ("jnp.sum", lambda x: jnp.sum(x, axis=(0, 2), keepdims=True), "3x1x9:num"),
    ("jnp.sum", lambda x: jnp.sum(x, axis=1), "3x0:num"),
    ("jnp.sum where", lambda x, m: jnp.sum(x, axis=1, where=m), "3x5:num 3x5@i1"),
    ("jnp.prod", lambda x: jnp.prod(x, axis=1), "3x5:num"),
    ("jnp.max", lambda x: jnp.max(x, initial=0, axis=0), "4x5:num"),
    ("jnp.ptp", jnp.ptp, "3x5:num"),
    ("jnp.cumsum", lambda x: jnp.cumsum(x, axis=1), "3x9:num"),
    ("jnp.cumprod", lambda x: jnp.cumprod(x, axis=0), "5x3:num"),
    ("lax.cumsum", lambda x: lax.cumsum(x, 0, reverse=True), "9x3:num"),
    ("lax.cummax", lambda x: lax.cummax(x, 1), "3x17:any"),
    ("lax.cummin", lambda x: lax.cummin(x, 0, reverse=True), "17x2:num"),
    ("lax.cumprod", lambda x: lax.cumprod(x, 1), "2x7:num"),
    ("jnp.count_nonzero", lambda x: jnp.count_nonzero(x, axis=0), "5x4:small"),
    ("jnp.mean", lambda x: jnp.mean(x, axis=1), "3x5:num"),
    ("jnp.diff", lambda x: jnp.diff(x, n=2, axis=0), "6x3:num"),
    ("jnp.ediff1d", jnp.ediff1d, "7:num"),
    ("jnp.trace", jnp.trace, "4x5:num"),
    ("jnp.average", lambda x, w: jnp.average(x, axis=0, weights=w), "4x3:num 4:pos"),
    ("lax.reduce_window max", lambda x: lax.reduce_window(x, np.asarray(lowest(x.dtype), x.dtype), lax.max, (2, 3), (1, 2), "VALID"), "7x9:num"),
    ("lax.reduce_window add", window(0, lax.add, (1, 3), (1, 1), "SAME"), "4x9:num"),
    ("lax.reduce_window mul", window(1, lax.mul, (2, 2), (2, 1), ((1, 0), (0, 1)), (1, 2), (2, 1)), "4x5:small"),
]  # fmt: skip

CONTRACTIONS = [
    ("jnp.dot", jnp.dot, "3x5 5x4"),
    ("jnp.dot", jnp.dot, "7 7"),
    ("jnp.matmul", jnp.matmul, "2x3x5 5x4"),
    ("jnp.matmul", jnp.matmul, "2x1x3x5 4x5x7"),
    ("jnp.matmul", jnp.matmul, "33x65 65x17"),
    ("jnp.matmul", jnp.matmul, "3x0 0x4"),
    ("jnp.inner", jnp.inner, "3x5 4x5"),
    ("jnp.outer", jnp.outer, "3 5"),
    ("jnp.vdot", jnp.vdot, "3x5 15"),
    ("jnp.tensordot", lambda x, y: jnp.tensordot(x, y, axes=((0, 2), (1, 0))), "3x4x5 5x3x2"),
    ("jnp.einsum", lambda x, y: jnp.einsum("bij,bkj->bik", x, y), "2x3x5 2x4x5"),
    ("jnp.einsum", lambda x, y: jnp.einsum("ij,ji->", x, y), "3x4 4x3"),
    ("jnp.einsum", lambda x, y, z: jnp.einsum("ab,bc,cd->da", x, y, z), "3x4 4x2 2x5"),
    ("lax.dot_general", lambda x, y: lax.dot_general(x, y, (((3, 1), (0, 2)), ((0,), (1,)))), "2x3x4x5 5x2x3x6"),
    ("lax.batch_matmul", lax.batch_matmul, "3x4x2 3x2x5"),
    ("jnp.kron", jnp.kron, "2x3 3x2"),
    ("jnp.matvec", jnp.matvec, "2x3x4 4"),
    ("jnp.vecmat", jnp.vecmat, "3 3x4"),
    ("jnp.vecdot", jnp.vecdot, "2x5 5"),
    ("jnp.cross", jnp.cross, "4x3 4x3"),
    ("jnp.convolve", jnp.convolve, "9 4"),
    ("jnp.correlate", lambda x, y: jnp.correlate(x, y, mode="same"), "9 4"),
    ("jnp.linalg.matrix_power", lambda x: jnp.linalg.matrix_power(x, 3), "4x4:unit"),
    ("jnp.linalg.multi_dot", lambda x, y, z: jnp.linalg.multi_dot([x, y, z]), "2x5 5x3 3x4"),
]  # fmt: skip

CONVOLUTIONS = [
    ("lax.conv", lambda x, w: lax.conv(x, w, (1, 1), "SAME"), "2x3x7x7 4x3x3x3"),
    ("lax.conv_general_dilated", conv(window_strides=(2, 2), padding="SAME", dimension_numbers=NHWC), "1x9x8x3 3x3x3x5"),
    ("lax.conv_general_dilated", conv(window_strides=(1, 2), padding=((2, 1), (0, 3)), lhs_dilation=(2, 1), rhs_dilation=(1, 2),
     dimension_numbers=NHWC), "2x5x6x3 3x2x3x4"),
    ("lax.conv_general_dilated", conv(window_strides=(1, 1), padding="SAME", dimension_numbers=NHWC, feature_group_count=4),
     "1x6x6x4 3x3x1x8"),
    ("lax.conv_general_dilated", conv(window_strides=(1, 1), padding="VALID", dimension_numbers=NCHW, feature_group_count=2),
     "2x6x5x5 4x3x3x3"),
    ("lax.conv_general_dilated", conv(window_strides=(1, 1), padding="VALID", dimension_numbers=NHWC, batch_group_count=2),
     "4x5x5x3 2x2x3x4"),
    ("lax.conv_general_dilated", conv(window_strides=(2,), padding="SAME", dimension_numbers=("NWC", "WIO", "NWC")), "2x11x3 4x3x5"),
    ("lax.conv_general_dilated", conv(window_strides=(1, 1, 1), padding="SAME", dimension_numbers=("NDHWC", "DHWIO", "NDHWC")),
     "1x4x5x3x2 2x3x2x2x3"),
    ("lax.conv_general_dilated", conv(window_strides=(1, 1), padding=((-1, 2), (1, -1)), dimension_numbers=NHWC), "1x6x6x2 3x3x2x3"),
    ("lax.conv_transpose", lambda x, w: lax.conv_transpose(x, w, (2, 2), "SAME"), "1x4x4x3 3x3x3x2"),
    ("lax.conv_with_general_padding", lambda x, w: lax.conv_with_general_padding(x, w, (1, 1), ((1, 1), (0, 2)), None, (2, 2)),
     "1x2x8x8 3x2x3x2"),
    ("lax.conv_general_dilated_local", lambda x, w: lax.conv_general_dilated_local(x, w, (1, 1), "VALID", (2, 2), dimension_numbers=NCHW),
     "1x2x4x4 3x8x3x3"),
]  # fmt: skip

STRUCTURE = [
    ("lax.while_loop", lambda x: lax.while_loop(lambda s: s[0] < 7, lambda s: (s[0] + 2, s[1] * 1.5), (0, x)), "3x5", "F"),
    ("lax.while_loop", lambda x, y: lax.while_loop(lambda s: jnp.sum(s) < 50, lambda s: s + y, x), "4:pos 4:pos", "f", NO_GRAD),
    ("lax.fori_loop", lambda x, y: lax.fori_loop(0, 4, lambda i, s: s * y + i, x), "3x4 3x4", "N"),
    ("lax.fori_loop", lambda x, n: lax.fori_loop(0, n, lambda i, s: s.at[i].add(i), x), "6 :index6@i32", "N", NO_GRAD),
    ("lax.scan", lambda c, x: lax.scan(lambda c, x: (c * 0.5 + x, jnp.sin(c)), c, x), "4 6x4", "f"),
    ("lax.scan", lambda c, x: lax.scan(lambda c, x: (c + x, c * x), c, x, reverse=True), "3 5x3", "N"),
    ("lax.scan", lambda c, x: lax.scan(lambda c, x: (jnp.tanh(c @ x), c[0]), c, x, unroll=2), "2x3 5x3x3", "f"),
    ("lax.cond", lambda p, x, y: lax.cond(p, lambda: x + y, lambda: x - y), "@i1 3x4 3x4", "N"),
    ("lax.cond", lambda p, x: lax.cond(p > 1, jnp.sin, lambda x: x * 2, x), ":num@f32 5", "f"),
    ("lax.switch", lambda i, x, y: lax.switch(i, [lambda: x, lambda: y * 2, lambda: x * y], ), ":wild3@i32 3x4 3x4", "N"),
    ("lax.map", lambda x: lax.map(lambda r: jnp.cumsum(r) * 2, x), "4x5", "N"),
    ("lax.associative_scan", lambda x: lax.associative_scan(jnp.add, x), "9x3", "N"),
    ("lax.associative_scan", lambda x: lax.associative_scan(jnp.maximum, x, reverse=True, axis=1), "2x13", "N"),
    ("lax.custom_root", lambda x: lax.custom_root(lambda y: y * y - x, jnp.ones_like(x), lambda f, y: lax.fori_loop(0, 20,
     lambda _, y: y - f(y) / (2 * y), y), lambda g, y: y / g(jnp.ones_like(y))), "5:pos", "f"),
    ("lax.custom_linear_solve", lambda a, b: lax.custom_linear_solve(lambda v: a @ v, b, lambda _, b: jnp.linalg.solve(a, b),
     lambda _, b: jnp.linalg.solve(a.T, b)), "4x4:spd 4", "f", LOOSE),
    ("lax.composite", lambda x: lax.composite(lambda x: jnp.sin(x) * 2, "my.op", version=1)(x), "3x4", "f", NO_GRAD),
    ("lax.optimization_barrier", lambda x, y: lax.optimization_barrier((x, y)), "3:any 4:any", "M", EXACT),
    ("lax.stop_gradient", lambda x: lax.stop_gradient(x) * x, "3x4", "N"),
    ("lax.reduce", lambda x: lax.reduce(x, np.asarray(0, x.dtype), lambda a, b: a + b * 1, (1,)), "3x9:small", "N", {"without": "grad"}),
    ("lax.reduce", lambda x, y: lax.reduce((x, y), (np.asarray(-99, x.dtype), np.int32(-1)), lambda a, b: (lax.max(a[0], b[0]),
     lax.select(a[0] >= b[0], a[1], b[1])), (1,)), "3x9:small 3x9:index99@i32", "N", {"without": "grad"}),
    ("lax.reduce_and", lambda x: jnp.all(x, axis=1), "3x5", "B"),
    ("lax.reduce_or", lambda x: jnp.any(x, axis=0), "3x5", "B"),
    ("lax.reduce_xor", lambda x: lax.reduce_xor(x, (0,)), "5x3:any", "SUB"),
    ("lax.reduce_prod", lambda x: lax.reduce_prod(x, (0,)), "5x3", "N"),
    ("lax.reduce_precision", lambda x: lax.reduce_precision(x, 5, 7), "4x9:any", "F", EXACT),
    ("lax.reduce_precision", lambda x: lax.reduce_precision(x, 8, 23), "9:any", "d", EXACT),
    ("lax.iota", lambda x: x + lax.iota(x.dtype, 7), "7", "NSU"),
    ("lax.broadcasted_iota", lambda x: x + lax.broadcasted_iota(x.dtype, (3, 5), 1), "3x5", "NSUC"),
    ("lax.full_like", lambda x: lax.full_like(x, 3), "3x5", "NBC"),
    ("lax.rng_bit_generator", lambda k: lax.rng_bit_generator(k, (5, 3), np.uint32), "4:bits@ui32", "f", PLAIN),
    ("lax.rng_bit_generator", lambda k: lax.rng_bit_generator(k, (7,), np.uint64), "4:bits@ui32", "d", PLAIN),
    ("lax.conv_general_dilated_patches", lambda x: lax.conv_general_dilated_patches(x, (2, 3), (1, 2), "SAME"), "1x2x5x6", "f"),
    ("lax.ragged_dot", lax.ragged_dot, "7x3 3x3x4 3:index3@i32", "f", PLAIN),
    ("lax.approx_max_k", lambda x: lax.approx_max_k(x, 4), "2x40", "f", PLAIN),
    ("lax.cumlogsumexp", lambda x: lax.cumlogsumexp(x, 1), "3x7", "d", {"tolerance": (64, 16)}),
    ("lax.integer_pow", lambda x: lax.integer_pow(x, 5), "3x5", "NC"),
    ("lax.integer_pow", lambda x: lax.integer_pow(x, -3), "3x5:pos", "F"),
    ("lax.scatter_add", scatter(lax.scatter_add, ((1,), (0,), (0,)), mode="drop"), "6x3 8x1:wild6@i32 8x3:small", "NC"),
    ("lax.scatter_add", scatter(lax.scatter_add, ((), (0, 1), (0, 1)), mode="clip"), "4x3 8x2:wild4@i32 8:small", "NSU"),
    ("lax.scatter_mul", scatter(lax.scatter_mul, ((1,), (0,), (0,)), mode="drop", unique_indices=True), "6x3 1x1:index6@i32 1x3", "N"),
    ("lax.scatter_min", scatter(lax.scatter_min, ((1,), (0,), (0,)), mode="drop"), "6x3 8x1:wild6@i32 8x3", "N"),
    ("lax.scatter_max", scatter(lax.scatter_max, ((0,), (1,), (1,)), mode="clip"), "6x3 8x1:wild3@i32 6x8", "N"),
    ("lax.scatter_apply", lambda x, i: lax.scatter_apply(x, i, lambda v: v * 2, lax.ScatterDimensionNumbers((1,), (0,), (0,)),
     update_shape=(2, 3)), "6x3 2x1:index6@i32", "f", NO_GRAD),
    ("lax.scatter_sub", scatter(lax.scatter_sub, ((1,), (0,), (0,)), mode="drop"), "6x3 4x1:wild6@i32 4x3:small", "N"),
    ("jnp.ndarray.at.add", lambda x, i, v: x.at[i].add(v), "5x3 6:wild5@i32 3:small", "NC"),
    ("jnp.ndarray.at.multiply", lambda x, v: x.at[:, 1].multiply(v), "5x3 5", "N"),
    ("jnp.ndarray.at.min", lambda x, i, v: x.at[i].min(v), "9 4:wild9@i32 4", "N"),
    ("jnp.ndarray.at.max", lambda x, i, v: x.at[i, i].max(v), "4x4 3:index4@i32 3", "N"),
    ("jnp.ndarray.at.divide", lambda x, v: x.at[1].divide(v), "4x3 3:pos", "F"),
    ("jnp.ndarray.at.power", lambda x: x.at[1].power(2), "4x3:pos", "F"),
    ("jnp.ndarray.at.apply", lambda x: x.at[1].apply(jnp.sin), "4x3", "f"),
]  # fmt: skip

NUMERIC = [
    ("jnp.all", lambda x: jnp.all(x, axis=0), "3x5:small", "NB"),
    ("jnp.any", jnp.any, "3x5:small", "NB"),
    ("jnp.allclose", jnp.allclose, "5 5", "F"),
    ("jnp.isclose", jnp.isclose, "9:any 9:any", "F"),
    ("jnp.arange", lambda x: x + jnp.arange(5, dtype=x.dtype), "5", "N"),
    ("jnp.array_equal", jnp.array_equal, "5:small 5:small", "N"),
    ("jnp.bincount", lambda x: jnp.bincount(x, length=6), "11:index6", "i", NO_GRAD),
    ("jnp.bincount", lambda x, w: jnp.bincount(x, weights=w, length=6), "11:index6@i32 11", "f"),
    ("jnp.blackman", lambda x: x * jnp.blackman(7), "7", "f"),
    ("jnp.kaiser", lambda x: x * jnp.kaiser(7, 3.5), "7", "f"),
    ("jnp.corrcoef", jnp.corrcoef, "3x9", "d", LOOSE),
    ("jnp.cov", jnp.cov, "3x9", "d", LOOSE),
    ("jnp.compress", lambda x: jnp.compress(np.array([True, False, True]), x, axis=0), "3x4:any", "M", EXACT),
    ("jnp.cumulative_sum", lambda x: jnp.cumulative_sum(x, axis=0, include_initial=True), "5x3", "N"),
    ("jnp.empty_like", lambda x: jnp.empty_like(x), "3x5", "N"),
    ("jnp.extract", lambda m, x: jnp.extract(m, x, size=4, fill_value=0), "9@i1 9", "N", PLAIN),
    ("jnp.eye", lambda x: x + jnp.eye(3, 4, 1, dtype=x.dtype), "3x4", "NC"),
    ("jnp.flatnonzero", lambda x: jnp.flatnonzero(x, size=5, fill_value=-1), "9:small", "N", PLAIN),
    ("jnp.full_like", lambda x: jnp.full_like(x, 2), "3x5", "N"),
    ("jnp.geomspace", lambda x, y: jnp.geomspace(x, y, 6), ":pos :pos", "d", {"tolerance": (128, 64)}),
    ("jnp.gradient", jnp.gradient, "6x5", "d"),
    ("jnp.hamming", lambda x: x * jnp.hamming(7), "7", "f"),
    ("jnp.histogram", lambda x: jnp.histogram(x, bins=5, range=(-3, 3)), "20", "d", NO_GRAD),
    ("jnp.interp", jnp.interp, "7 5:sorted 5", "d"),
    ("jnp.intersect1d", lambda x, y: jnp.intersect1d(x, y, size=4, fill_value=9), "7:small 7:small", "Nf", PLAIN),
    ("jnp.isin", jnp.isin, "3x5:small 4:small", "N"),
    ("jnp.linspace", lambda x, y: jnp.linspace(x, y, 7), "3 3", "d"),
    ("jnp.logspace", lambda x, y: jnp.logspace(x, y, 7), ":unit :unit", "d", {"tolerance": (128, 64)}),
    ("jnp.mean", jnp.mean, "3x7:any", "F"),
    ("jnp.median", lambda x: jnp.median(x, axis=1), "3x7", "NF"),
    ("jnp.meshgrid", lambda x, y: jnp.meshgrid(x, y), "3:any 4:any", "M", EXACT),
    ("jnp.nanargmax", lambda x: jnp.nanargmax(x, axis=1), "3x9:any", "F"),
    ("jnp.nancumsum", lambda x: jnp.nancumsum(jnp.where(x > 1, np.nan, x), axis=1), "3x5", "F"),
    ("jnp.nanmax", lambda x: jnp.nanmax(x, axis=1), "3x9:any", "F"),
    ("jnp.nanmean", lambda x: jnp.nanmean(jnp.where(x > 1, np.nan, x)), "3x5", "F"),
    ("jnp.nanmedian", lambda x: jnp.nanmedian(jnp.where(x > 1, np.nan, x), axis=1), "3x5", "d"),
    ("jnp.nanprod", lambda x: jnp.nanprod(jnp.where(x > 1, np.nan, x), axis=0), "3x5", "F"),
    ("jnp.nanstd", lambda x: jnp.nanstd(jnp.where(x > 1, np.nan, x)), "3x5", "d", LOOSE),
    ("jnp.nansum", lambda x: jnp.nansum(jnp.where(x > 1, np.nan, x), axis=1), "3x5", "F"),
    ("jnp.nanvar", lambda x: jnp.nanvar(jnp.where(x > 1, np.nan, x), axis=0), "5x4", "d", LOOSE),
    ("jnp.nonzero", lambda x: jnp.nonzero(x, size=6, fill_value=0), "3x4:small", "N", PLAIN),
    ("jnp.argwhere", lambda x: jnp.argwhere(x, size=6), "3x4:small", "N", PLAIN),
    ("jnp.ones_like", jnp.ones_like, "3x5", "N"),
    ("jnp.packbits", jnp.packbits, "3x11", "B", EXACT),
    ("jnp.unpackbits", jnp.unpackbits, "5:any@ui8", "B", EXACT),
    ("jnp.percentile", lambda x: jnp.percentile(x, np.array([10.0, 50.0]), axis=0), "9x3", "d"),
    ("jnp.piecewise", lambda x: jnp.piecewise(x, [x < 0, x >= 1], [lambda v: -v, lambda v: v * v, 3]), "9", "N"),
    ("jnp.place", lambda x, m, v: jnp.place(x, m, v, inplace=False), "7 7@i1 3", "N", PLAIN),
    ("jnp.poly", jnp.poly, "4", "f", LOOSE_PLAIN),
    ("jnp.polyadd", jnp.polyadd, "4 3", "N"),
    ("jnp.polyder", jnp.polyder, "5", "d"),
    ("jnp.polyfit", lambda x, y: jnp.polyfit(x, y, 2), "9:sorted 9", "f", LOOSE_PLAIN),
    ("jnp.polyint", jnp.polyint, "5", "d"),
    ("jnp.polymul", jnp.polymul, "4 3", "d"),
    ("jnp.polyval", jnp.polyval, "4 2x5", "N"),
    ("jnp.polydiv", jnp.polydiv, "5 3", "f", LOOSE_PLAIN),
    ("jnp.quantile", lambda x: jnp.quantile(x, 0.3, axis=1, method="nearest"), "3x9", "d"),
    ("jnp.ravel_multi_index", lambda i, j: jnp.ravel_multi_index((i, j), (4, 5), mode="clip"), "6:wild4 6:wild5", "i", NO_GRAD),
    ("jnp.unravel_index", lambda i: jnp.unravel_index(i, (4, 5)), "6:index20", "i", NO_GRAD),
    ("jnp.setdiff1d", lambda x, y: jnp.setdiff1d(x, y, size=4, fill_value=0), "7:small 7:small", "Nf", PLAIN),
    ("jnp.sort_complex", jnp.sort_complex, "7", "c", NO_GRAD),
    ("lax.sort complex", lambda x: lax.sort(x), "3x7:small", "C"),
    ("jnp.std", lambda x: jnp.std(x, axis=1), "3x9", "F", LOOSE),
    ("jnp.trapezoid", jnp.trapezoid, "9 9:sorted", "d"),
    ("jnp.tri", lambda x: x * jnp.tri(3, 5, 1, dtype=x.dtype), "3x5", "N"),
    ("jnp.trim_zeros", lambda x: jnp.sort(x), "5", "f"),
    ("jnp.union1d", lambda x, y: jnp.union1d(x, y, size=9, fill_value=7), "7:small 7:small", "Nf", PLAIN),
    ("jnp.unique", lambda x: jnp.unique(x, size=6, return_index=True, return_inverse=True, return_counts=True), "12:small", "N", PLAIN),
    ("jnp.unwrap", jnp.unwrap, "9", "d"),
    ("jnp.vander", lambda x: jnp.vander(x, 4), "5", "N"),
    ("jnp.var", lambda x: jnp.var(x, axis=0, ddof=1), "9x3", "F", LOOSE),
    ("jnp.view", lambda x: x.view(np.int32), "6:any", "f", PLAIN_EXACT),
    ("lax.bitcast_convert_type", lambda x: lax.bitcast_convert_type(x, np.uint8), "3x2:any", "FSU", PLAIN_EXACT),
    ("lax.bitcast_convert_type", lambda x: lax.bitcast_convert_type(x, np.float32), "3x4:any@ui8", "f", PLAIN_EXACT),
    ("lax.bitcast_convert_type", lambda x: lax.bitcast_convert_type(x, np.uint32), "3x2:any", "F", PLAIN_EXACT),
    ("jnp.vectorize", lambda x, y: jnp.vectorize(lambda a, b: jnp.dot(a, b), signature="(n),(n)->()")(x, y), "2x3x4 3x4", "f"),
    ("jnp.apply_along_axis", lambda x: jnp.apply_along_axis(jnp.cumsum, 0, x), "4x3", "f"),
    ("jnp.zeros", lambda x: x + jnp.zeros(5, x.dtype) + jnp.ones(5, x.dtype) + jnp.full(5, 3, x.dtype) + jnp.empty(5, x.dtype), "5", "N"),
    ("jnp.identity", lambda x: x @ jnp.identity(3, x.dtype), "2x3", "f"),
    ("jnp.indices", lambda x: x + jnp.indices((3, 4)).sum(0), "3x4", "fi"),
    ("jnp.fromfunction", lambda x: x + jnp.fromfunction(lambda i, j: i * 2 + j, (3, 4)), "3x4", "f"),
    ("jnp.hanning", lambda x: x * jnp.hanning(7) + jnp.bartlett(7), "7", "f"),
    ("jnp.amax", lambda x: (jnp.amax(x, axis=1), jnp.amin(x, axis=0)), "3x5", "NU"),
    ("jnp.argmin", lambda x: jnp.argmin(x, axis=1, keepdims=True), "3x9:small", "NU"),
    ("jnp.array_equiv", jnp.array_equiv, "5:small 3x5:small", "N"),
    ("jnp.astype", lambda x: jnp.astype(x, jnp.float16), "9", "N"),
    ("jnp.cumulative_prod", lambda x: jnp.cumulative_prod(x, axis=1), "2x5", "N"),
    ("jnp.apply_over_axes", lambda x: jnp.apply_over_axes(jnp.sum, x, (0, 2)), "2x3x4", "f"),
    ("jnp.diag_indices", lambda x: x[jnp.diag_indices(4)] + x[jnp.tril_indices(4)][:4] + x[jnp.triu_indices(4)][:4], "4x4", "N"),
    ("jnp.diag_indices_from", lambda x: (x[jnp.diag_indices_from(x)], x[jnp.tril_indices_from(x)], x[jnp.triu_indices_from(x, 1)]), "4x4", "N"),
    ("jnp.mask_indices", lambda x: x[jnp.mask_indices(4, jnp.triu, 1)], "4x4", "f"),
    ("jnp.histogramdd", lambda x: jnp.histogramdd(x, bins=3, range=((-3, 3), (-3, 3)))[0], "20x2", "f", NO_GRAD),
    ("jnp.histogram_bin_edges", lambda x: jnp.histogram_bin_edges(x, bins=4), "20", "d"),
    ("jnp.nanargmin", lambda x: jnp.nanargmin(x, axis=1), "3x9:any", "F"),
    ("jnp.nanmin", lambda x: jnp.nanmin(x, axis=1), "3x9:any", "F"),
    ("jnp.nancumprod", lambda x: jnp.nancumprod(jnp.where(x > 1, np.nan, x), axis=1), "3x5", "F"),
    ("jnp.nanpercentile", lambda x: jnp.nanpercentile(jnp.where(x > 1, np.nan, x), 30), "3x5", "d"),
    ("jnp.nanquantile", lambda x: jnp.nanquantile(jnp.where(x > 1, np.nan, x), 0.7, axis=0), "7x3", "d"),
    ("jnp.polysub", jnp.polysub, "4 3", "N"),
    ("jnp.put", lambda x, i, v: jnp.put(x, i, v, mode="clip", inplace=False), "3x4 2:wild12@i32 2", "N", {"without": "grad"}),
    ("jnp.setxor1d", lambda x, y: jnp.setxor1d(x, y, size=6, fill_value=7), "7:small 7:small", "N", PLAIN),
    ("jnp.unique_all", lambda x: jnp.unique_all(x, size=6), "12:small", "N", PLAIN),
    ("jnp.unique_counts", lambda x: jnp.unique_counts(x, size=6), "12:small", "N", PLAIN),
    ("jnp.unique_inverse", lambda x: jnp.unique_inverse(x, size=6), "12:small", "N", PLAIN),
    ("jnp.unique_values", lambda x: jnp.unique_values(x, size=6), "12:small", "N", PLAIN),
    ("lax.approx_min_k", lambda x: lax.approx_min_k(x, 4), "2x40", "f", PLAIN),
    ("lax.broadcast_to_rank", lambda x: lax.broadcast_to_rank(x, 4), "3x5", "N"),
    ("lax.dynamic_slice_in_dim", lambda x, i: lax.dynamic_slice_in_dim(x, i, 2, 1), "3x7 :wild7@i32", "N"),
    ("lax.dynamic_update_slice_in_dim", lambda x, u, i: lax.dynamic_update_slice_in_dim(x, u, i, 1), "3x7 3x2 :wild7@i32", "N"),
    ("lax.dynamic_update_index_in_dim", lambda x, u, i: lax.dynamic_update_index_in_dim(x, u, i, 0), "3x7 7 :wild3@i32", "N"),
    ("lax.fft", lambda x: lax.fft(x, "FFT", (6,)), "2x6", "C", LOOSE),
    ("lax.full", lambda x: x + lax.full((5,), 3, x.dtype), "5", "N"),
    ("lax.index_in_dim", lambda x: lax.index_in_dim(x, -1, 1), "3x5", "N"),
    ("lax.index_take", lambda x, i: lax.index_take(x, (i,), (0,)), "5x3 4:index5@i32", "N"),
    ("lax.reduce_sum", lambda x: lax.reduce_sum(x, (0,)), "9x3", "N"),
    ("lax.ragged_dot_general", lambda x, y, n: lax.ragged_dot_general(x, y, n, lax.RaggedDotDimensionNumbers((((1,), (1,)), ((), ())), [0], [0])),
     "7x3 3x3x4 3:index3@i32", "f", PLAIN),
    ("jnp.zeros_like", jnp.zeros_like, "3x5", "N"),
    ("jnp.histogram2d", lambda x, y: jnp.histogram2d(x, y, bins=4, range=((-3, 3), (-3, 3))), "20 20", "f", NO_GRAD),
    ("jnp.ix_", lambda x, i, j: x[jnp.ix_(i, j)], "5x4 3:index5@i32 2:index4@i32", "N"),
    ("jnp.roots", lambda x: jnp.abs(jnp.roots(x, strip_zeros=False)), "3:pos", "f", LOOSE_PLAIN),
]  # fmt: skip

NEURAL = [
    ("nn.softmax", nn.softmax, "3x9", "F"),
    ("nn.softmax", lambda x, m: nn.softmax(x, axis=0, where=m), "5x3 5x3@i1", "d"),
    ("nn.softmax", nn.softmax, "2x130:big", "F"),
    ("nn.log_softmax", nn.log_softmax, "3x9", "F"),
    ("nn.logsumexp", lambda x: nn.logsumexp(x, axis=1), "3x9:big", "F"),
    ("nn.logmeanexp", nn.logmeanexp, "3x9", "d"),
    ("nn.one_hot", lambda i: nn.one_hot(i, 5), "7:wild5@i32", "f"),
    ("nn.standardize", nn.standardize, "3x9", "F", LOOSE),
    ("nn.glu", nn.glu, "3x8", "F", {"tolerance": (64, 16)}),
    ("nn.gelu", lambda x: nn.gelu(x, approximate=False), "3x9", "F", {"tolerance": (512, 4)}),
    ("nn.dot_product_attention", nn.dot_product_attention, "2x5x3x4 2x6x3x4 2x6x3x4", "H", {"tolerance": (64, 64)}),
    ("nn.dot_product_attention", lambda q, k, v: nn.dot_product_attention(q, k, v, is_causal=True), "1x7x2x8 1x7x2x8 1x7x2x8", "H",
     {"tolerance": (64, 64)}),
    ("layer norm", lambda x, g, b: (x - x.mean(-1, keepdims=True)) * lax.rsqrt(x.var(-1, keepdims=True) + 1e-5) * g + b, "4x12 12 12",
     "F", LOOSE),
    ("batch norm", lambda x, g: (x - x.mean((0, 1, 2))) * lax.rsqrt(x.var((0, 1, 2)) + 1e-3) * g, "2x4x4x3 3", "f", LOOSE),
    ("max pool", window(-np.inf, lax.max, (1, 3, 3, 1), (1, 2, 2, 1), "SAME"), "2x7x7x3", "F"),
    ("average pool", lambda x: lax.reduce_window(x, np.asarray(0, x.dtype), lax.add, (1, 2, 2, 1), (1, 2, 2, 1), "VALID") / 4,
     "2x6x6x3", "F"),
    ("cross entropy", lambda x, y: -jnp.mean(jnp.take_along_axis(nn.log_softmax(x), y[:, None], 1)), "6x5 6:index5@i32", "f"),
    ("lstm cell", lambda x, h, c, w: (lambda g: nn.sigmoid(g[..., :4]) * jnp.tanh(g[..., 4:8]) + nn.sigmoid(g[..., 8:]) * c)(
     jnp.concatenate([x, h], -1) @ w), "2x3 2x4 2x4 7x12", "f", {"tolerance": (64, 32)}),
    ("mlp", lambda x, w, v: nn.relu(x @ w) @ v, "5x7 7x16 16x3", "F", {"tolerance": (64, 32)}),
]  # fmt: skip

LINEAR_ALGEBRA = [
    ("lax.linalg.cholesky", lambda x: lax.linalg.cholesky(x), "5x5:spd", "dc", LOOSE_NO_GRAD),
    ("jnp.linalg.cholesky", jnp.linalg.cholesky, "2x4x4:spd", "dc", LOOSE),
    ("lax.linalg.triangular_solve", lambda a, b: lax.linalg.triangular_solve(a, b, left_side=True, lower=True), "4x4:spd 4x3", "dc", LOOSE),
    ("lax.linalg.triangular_solve", lambda a, b: lax.linalg.triangular_solve(a, b, transpose_a=True, unit_diagonal=True),
     "2x4x4:unit 2x3x4", "d", LOOSE),
    ("lax.linalg.triangular_solve", lambda a, b: lax.linalg.triangular_solve(a, b, conjugate_a=True, transpose_a=True), "4x4:spd 3x4", "c",
     LOOSE),
    ("jnp.linalg.det", jnp.linalg.det, "4x4:spd", "d", LOOSE),
    ("jnp.linalg.inv", jnp.linalg.inv, "4x4:spd", "d", LOOSE),
    ("jnp.linalg.solve", jnp.linalg.solve, "4x4:spd 4x2", "d", LOOSE),
    ("jnp.linalg.slogdet", jnp.linalg.slogdet, "4x4:spd", "d", LOOSE),
    ("jnp.linalg.norm", jnp.linalg.norm, "4x5", "dc"),
    ("jnp.linalg.norm", lambda x: jnp.linalg.norm(x, ord=1, axis=0), "4x5", "d"),
    ("jnp.linalg.norm", lambda x: jnp.linalg.norm(x, ord=np.inf), "4x5", "d"),
    ("jnp.linalg.vector_norm", lambda x: jnp.linalg.vector_norm(x, ord=3), "7", "d", LOOSE),
    ("jnp.linalg.qr", lambda x: jnp.abs(jnp.linalg.qr(x)[1]), "5x3", "d", LOOSE_PLAIN),
    ("jnp.linalg.svdvals", jnp.linalg.svdvals, "4x3", "d", LOOSE_PLAIN),
    ("jnp.linalg.eigvalsh", jnp.linalg.eigvalsh, "4x4:spd", "d", LOOSE_PLAIN),
    ("jnp.linalg.eigvals", lambda x: jnp.sort_complex(jnp.linalg.eigvals(x + jnp.triu(x))), "4x4:spd", "f", LOOSE_PLAIN),
    ("linalg.sqrtm", sl.sqrtm, "4x4:spd", "f", LOOSE_PLAIN),
    ("linalg.schur", lambda x: jnp.sort(jnp.diagonal(sl.schur(x)[0])), "4x4:spd", "f", LOOSE_PLAIN),
    ("lax.linalg.hessenberg", lambda x: lax.linalg.hessenberg(x), "2x4x4", "dc", LOOSE_PLAIN),
    ("lax.linalg.tridiagonal", lambda x: lax.linalg.tridiagonal(x)[:3], "5x5:spd", "d", LOOSE_PLAIN),
    ("linalg.qr", lambda x: jnp.abs(sl.qr(x, pivoting=True)[1]), "4x5", "f", LOOSE_PLAIN),
    ("jnp.linalg.pinv", jnp.linalg.pinv, "4x3", "f", LOOSE_PLAIN),
    ("jnp.linalg.lstsq", lambda a, b: jnp.linalg.lstsq(a, b)[0], "5x3 5", "f", LOOSE_PLAIN),
    ("jnp.linalg.tensorsolve", jnp.linalg.tensorsolve, "4x2x2:num 4", "f", LOOSE_PLAIN),
    ("linalg.lu", lambda x: sl.lu(x), "4x4:spd", "d", LOOSE_PLAIN),
    ("linalg.cho_solve", lambda a, b: sl.cho_solve(sl.cho_factor(a), b), "4x4:spd 4", "d", LOOSE_NO_GRAD),
    ("linalg.solve_triangular", lambda a, b: sl.solve_triangular(a, b, lower=True, trans=1), "4x4:spd 4x2", "d", LOOSE),
    ("linalg.expm", sl.expm, "4x4:unit", "f", LOOSE_PLAIN),
    ("linalg.block_diag", sl.block_diag, "2x3:any 1x2:any", "M", EXACT),
    ("linalg.toeplitz", sl.toeplitz, "4 3", "N"),
    ("lax.linalg.tridiagonal_solve", lax.linalg.tridiagonal_solve, "5:unit 5:ge1 5:unit 5x2", "f", LOOSE_PLAIN),
    ("jnp.fft.fft", jnp.fft.fft, "3x8", "cC", LOOSE),
    ("jnp.fft.fft", jnp.fft.fft, "2x7", "cf", LOOSE),
    ("jnp.fft.ifft", jnp.fft.ifft, "12", "C", LOOSE),
    ("jnp.fft.fft2", jnp.fft.fft2, "4x6", "c", LOOSE),
    ("jnp.fft.fftn", jnp.fft.fftn, "3x4x5", "c", LOOSE),
    ("jnp.fft.rfft", jnp.fft.rfft, "3x8", "d", LOOSE),
    ("jnp.fft.rfft", jnp.fft.rfft, "9", "d", LOOSE),
    ("jnp.fft.irfft", jnp.fft.irfft, "2x5", "C", LOOSE),
    ("jnp.fft.irfft", lambda x: jnp.fft.irfft(x, n=7), "2x4", "c", LOOSE),
    ("jnp.fft.rfft2", jnp.fft.rfft2, "4x6", "d", LOOSE),
    ("jnp.fft.irfftn", jnp.fft.irfftn, "3x4x3", "c", LOOSE),
    ("jnp.fft.hfft", jnp.fft.hfft, "5", "c", LOOSE),
    ("jnp.fft.fftshift", jnp.fft.fftshift, "5x4:any", "M", EXACT),
    ("jnp.fft.fftfreq", lambda x: x + jnp.fft.fftfreq(7, 0.5), "7", "f"),
    ("special.logsumexp", lambda x: sp.logsumexp(x, axis=0), "5x3:big", "dc", {"tolerance": (64, 64)}),
    ("special.multigammaln", lambda x: sp.multigammaln(x, 2), "5:ge1", "d", {"tolerance": (512, 64)}),
    ("special.expn", lambda x: sp.expn(2, x), "5:pos", "f", LOOSE_NO_GRAD),
    ("special.softmax", sp.softmax, "3x5", "d"),
    ("special.polygamma", lambda x: sp.polygamma(1, x), "5:pos", "d", LOOSE_NO_GRAD),
    ("special.bernoulli", lambda x: x + sp.bernoulli(6), "7", "f", LOOSE_NO_GRAD),
    ("special.hyp1f1", sp.hyp1f1, "5:pos 5:pos 5:unit", "f", LOOSE_PLAIN),
    ("special.sph_harm_y", lambda t, p: sp.sph_harm_y(np.array([2]), np.array([1]), t, p, n_max=2), "4:pos 4:pos", "f", LOOSE_PLAIN),
]  # fmt: skip

CONVERSION_TYPES = [
    "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float16", "bfloat16", "float32", "float64", "complex64",
    "int4", "uint4", "float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz", "float8_e5m2fnuz", "float8_e4m3b11fnuz", "float8_e4m3",
    "float8_e3m4",
]  # fmt: skip
CONVERSIONS = [
    (f"lax.convert_element_type {name}", lambda x, name=name: lax.convert_element_type(x, jnp.dtype(name)), "33:any",
     "FSUB8" + ("C" if name == "complex64" else ""), PLAIN_EXACT)
    for name in CONVERSION_TYPES
]  # fmt: skip
NARROW = [
    ("lax.dot f8", lambda x, y: lax.dot_general(x, y, (((1,), (0,)), ((), ())), preferred_element_type=np.float32), "5x16 16x3", "8", PLAIN),
    ("lax.mul f8", lambda x, y: (x.astype(np.float32) * y.astype(np.float32)).astype(x.dtype), "3x9 3x9", "8", PLAIN),
    ("lax.dot i8", lambda x, y: lax.dot_general(x, y, (((1,), (0,)), ((), ())), preferred_element_type=np.int32), "5x16:any@i8 16x3:any@i8",
     "i", PLAIN),
    ("lax.dot bf16", lambda x, y: lax.dot_general(x, y, (((1,), (0,)), ((), ())), preferred_element_type=np.float32), "5x16@bf16 16x3@bf16",
     "f", PLAIN),
    ("jnp.flip f8", lambda x: jnp.flip(x), "3x9:any", "8", PLAIN_EXACT),
    ("jnp.concatenate f8", lambda x, y: jnp.concatenate([x, y], 1), "3x2:any 3x9:any", "8", PLAIN_EXACT),
    ("jnp.where f8", jnp.where, "3x9@i1 3x9:any 3x9:any", "8", PLAIN_EXACT),
    ("jnp.add i4", lambda x, y: (x.astype(jnp.int4) + y.astype(jnp.int4)).astype(np.int8), "3x9:small@i8 3x9:small@i8", "i", PLAIN_EXACT),
]  # fmt: skip

CALLS = (
    [(name, function, specs, "M", {"tolerance": None}) for name, function, specs in MOVEMENT]
    + [(name, function, specs, "NU", {"tolerance": None, "without": "grad"}) for name, function, specs in SORTS]
    + [(name, function, specs, "NS") for name, function, specs in REDUCTIONS]
    + [(name, function, specs, "NC") for name, function, specs in CONTRACTIONS]
    + [(name, function, specs, "Fi", {"tolerance": (32, 32)}) for name, function, specs in CONVOLUTIONS]
    + STRUCTURE + NUMERIC + NEURAL + LINEAR_ALGEBRA + CONVERSIONS + NARROW
)  # fmt: skip

RANDOM = [
    ("random.split", lambda t, k: jr.split(k, 3), "", "f"),
    ("random.fold_in", lambda t, k, n: jr.fold_in(k, n[0]), "1:any@i32", "f"),
    ("random.bits", lambda t, k: jr.bits(k, (3, 5), t), "", "U"),
    ("random.uniform", lambda t, k: jr.uniform(k, (3, 7), t, -2, 5), "", "F"),
    ("random.normal", lambda t, k: jr.normal(k, (3, 7), t), "", "FC"),
    ("random.randint", lambda t, k: jr.randint(k, (11,), -7, 100, t), "", "SU"),
    ("random.bernoulli", lambda t, k, p: jr.bernoulli(k, p), "9:prob", "d"),
    ("random.permutation", lambda t, k, x: jr.permutation(k, x), "9", "N"),
    ("random.choice", lambda t, k, x: jr.choice(k, x, (5,)), "9", "N"),
    ("random.choice replace=False", lambda t, k, x: jr.choice(k, x, (5,), replace=False), "9", "N"),
    ("random.choice p", lambda t, k, x, p: jr.choice(k, x, (5,), p=p / p.sum()), "9 9:pos", "f"),
    ("random.categorical", lambda t, k, x: jr.categorical(k, x), "4x6", "d"),
    ("random.truncated_normal", lambda t, k: jr.truncated_normal(k, -1, 2, (9,), t), "", "F", (256, 32)),
    ("random.exponential", lambda t, k: jr.exponential(k, (9,), t), "", "F"),
    ("random.gumbel", lambda t, k: jr.gumbel(k, (9,), t), "", "F", (256, 32)),
    ("random.laplace", lambda t, k: jr.laplace(k, (9,), t), "", "F", (256, 32)),
    ("random.logistic", lambda t, k: jr.logistic(k, (9,), t), "", "F", (256, 32)),
    ("random.cauchy", lambda t, k: jr.cauchy(k, (9,), t), "", "F", (256, 64)),
    ("random.gamma", lambda t, k, a: jr.gamma(k, a), "5:pos", "d", (4096, 64)),
    ("random.loggamma", lambda t, k, a: jr.loggamma(k, a), "5:pos", "d", (4096, 64)),
    ("random.beta", lambda t, k, a, b: jr.beta(k, a, b), "5:pos 5:pos", "d", (4096, 64)),
    ("random.dirichlet", lambda t, k, a: jr.dirichlet(k, a), "4:pos", "d", (4096, 64)),
    ("random.poisson", lambda t, k, a: jr.poisson(k, a), "5:pos", "f"),
    ("random.binomial", lambda t, k, n, p: jr.binomial(k, n, p), "5:small_pos 5:prob", "f"),
    ("random.geometric", lambda t, k, p: jr.geometric(k, p), "5:prob", "f"),
    ("random.chisquare", lambda t, k, a: jr.chisquare(k, a), "5:pos", "f", (4096, 64)),
    ("random.f", lambda t, k, a, b: jr.f(k, a, b), "5:pos 5:pos", "f", (4096, 64)),
    ("random.t", lambda t, k, a: jr.t(k, a), "5:pos", "f", (4096, 64)),
    ("random.pareto", lambda t, k, a: jr.pareto(k, a), "5:pos", "d", (256, 32)),
    ("random.rayleigh", lambda t, k, a: jr.rayleigh(k, a), "5:pos", "d", (256, 32)),
    ("random.lognormal", lambda t, k, a: jr.lognormal(k, a), "5:pos", "d", (256, 32)),
    ("random.maxwell", lambda t, k: jr.maxwell(k, (5,), t), "", "d", (256, 32)),
    ("random.double_sided_maxwell", lambda t, k: jr.double_sided_maxwell(k, 0, 1, (5,), t), "", "f", (256, 32)),
    ("random.generalized_normal", lambda t, k: jr.generalized_normal(k, 1.5, (5,), t), "", "f", (4096, 64)),
    ("random.ball", lambda t, k: jr.ball(k, 3, 2, (4,), t), "", "f", (4096, 64)),
    ("random.rademacher", lambda t, k: jr.rademacher(k, (9,), t), "", "Fi"),
    ("random.triangular", lambda t, k: jr.triangular(k, 0, 0.4, 1, (9,), t), "", "d", (64, 32)),
    ("random.wald", lambda t, k, m: jr.wald(k, m), "5:pos", "d", (1024, 64)),
    ("random.weibull_min", lambda t, k: jr.weibull_min(k, 1.5, 2.0, (9,), t), "", "d", (256, 32)),
    ("random.multivariate_normal", lambda t, k, m, c: jr.multivariate_normal(k, m, c, method="cholesky"), "3 3x3:spd", "d", (512, 256)),
    ("random.multinomial", lambda t, k, p: jr.multinomial(k, 9, p / p.sum()), "4:pos", "f"),
    ("random.orthogonal", lambda t, k: jnp.abs(jr.orthogonal(k, 3, (), t)), "", "f", (4096, 512)),
    ("random.key rbg", lambda t, k: jr.normal(jr.wrap_key_data(jnp.concatenate([k, k]), impl="rbg"), (3, 5), t), "", "f", (256, 32)),
    ("random.key unsafe_rbg", lambda t, k: jr.bits(jr.split(jr.wrap_key_data(jnp.concatenate([k, k]), impl="unsafe_rbg"))[0], (5,)), "", "f"),
    ("random.PRNGKey", lambda t, k: jr.key_data(jr.clone(jr.key(k[0]))) ^ jr.PRNGKey(7), "", "f"),
    ("nn.initializers.he_normal", lambda t, k: nn.initializers.he_normal()(k, (4, 5), t), "", "d", (256, 32)),
    ("nn.initializers.glorot_uniform", lambda t, k: nn.initializers.glorot_uniform()(k, (4, 5), t), "", "d", (256, 32)),
]  # fmt: skip
