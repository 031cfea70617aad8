# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = ضمیمه اسناد
attachments-hint = لوستونکي یې پرانیستلی یا ښکته کولی شي؛ له متن سره یو ځای عامه کېږي.
attachments-library = کتابتون پرانیستل
attachments-none = په کتابتون کې لا هېڅ سند نشته. هره دوتنه پر خپل مخ د یوه سند برخه کېږي.
attachments-error-many = تر ۲۰ پورې اسناد کېدلی شي.
attachments-error-unknown = له دې اسنادو څخه یو ستاسو په کتابتون کې نشته.
