# Review by a native reader: whole file
# What other sites show of a page.
open-card-description = سجل کا نشان: ستاروں کی جالی پر آٹھ کونوں والا ستارہ
